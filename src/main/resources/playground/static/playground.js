"use strict";

// The page of the playground. The server draws; this file asks for the drawing, puts it in place without losing what
// was typed, and tells the server what the person does.

const page = {
  behind: document.getElementById("behind"),
  messages: document.getElementById("messages"),
  scroller: document.getElementById("scroller"),
  empty: document.getElementById("empty"),
  views: document.getElementById("views"),
  notices: document.getElementById("notices"),
  lost: document.getElementById("lost"),
  home: document.getElementById("home"),
  homeEmpty: document.getElementById("home-empty"),
  homeScroller: document.getElementById("home-scroller"),
  recruiterMessages: document.getElementById("recruiter-messages"),
  recruiterScroller: document.getElementById("recruiter-scroller"),
  recruiterEmpty: document.getElementById("recruiter-empty"),
  recruiterComposer: document.getElementById("recruiter-composer"),
  recruiterText: document.getElementById("recruiter-text"),
  unread: document.getElementById("unread"),
  shortcuts: document.getElementById("shortcuts"),
  suggestion: document.getElementById("suggestion"),
  composer: document.getElementById("composer"),
  command: document.getElementById("command"),
  clock: document.getElementById("clock"),
  now: document.getElementById("now"),
};

const TYPING_PAUSE = 500;

// --- Talking to the server -------------------------------------------------------------------------------------------

async function post(path, body) {
  return (await ask(path, body)).outcome;
}

// Who does it. Each window of the browser may act as somebody else.
const person = document.body.dataset.person;

// The whole answer, not just its outcome.
async function ask(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ as: person, ...body }),
    });
    return response.ok ? await response.json() : { outcome: "trouble" };
  } catch (unreachable) {
    return { outcome: "trouble" };
  }
}

// How far the playground's clock is ahead of this machine's.
let ahead = 0;

function tellTime() {
  const now = new Date(Date.now() + ahead);
  page.now.dateTime = now.toISOString();
  page.now.textContent = clockFace().format(now);
}

function clockFace() {
  const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  try {
    return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: page.now.dataset.zone });
  } catch (unknownZone) {
    return new Intl.DateTimeFormat("en-GB", parts);
  }
}

setInterval(tellTime, 5000);

async function watch() {
  let version = 0;
  let run = "";
  for (;;) {
    try {
      const response = await fetch("/ui/state?as=" + person + "&since=" + version);
      if (!response.ok) {
        throw new Error("status " + response.status);
      }
      const state = await response.json();
      if (run && run !== state.run) {
        location.reload();
        return;
      }
      run = state.run;
      version = state.version;
      page.lost.textContent = "";
      ahead = state.now - Date.now();
      tellTime();
      setTimeout(show, 0, state);
    } catch (problem) {
      page.lost.textContent = "The playground does not answer. Trying again.";
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// --- Drawing ---------------------------------------------------------------------------------------------------------

function show(state) {
  const grown = converse("messages", page.messages, page.empty, state.messages);
  if (grown && tab !== "messages") {
    page.unread.hidden = false;
  }
  converse("recruiter", page.recruiterMessages, page.recruiterEmpty, state.recruiter);
  showHome(state.home);
  place(page.notices, state.notices, replaceWhole);
  takeNoticesOut(state.views);
  place(page.views, state.views, redrawView);
  stackViews();
  putNoticesInSight();
}

// Shows a conversation, and stays at its end if it was there. Says whether it has grown.
function converse(name, log, empty, messages) {
  const follows = atEnd(name);
  const grown = place(log, messages, replaceWhole);
  empty.hidden = messages.length > 0;
  if (grown && follows) {
    toEnd(name);
  }
  return grown;
}

function atEnd(name) {
  const scroller = scrollers[name];
  return scroller.offsetParent === null
    ? scrolls[name] === null
    : scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
}

function toEnd(name) {
  scrollers[name].scrollTop = scrollers[name].scrollHeight;
}

// As in Slack, publishing Home anew forgets what was typed there; a mere update keeps it.
function showHome(home) {
  const old = page.home.firstElementChild;
  page.homeEmpty.hidden = Boolean(home);
  if (!home || home.html === undefined || (old && old.dataset.revision === String(home.revision))) {
    return;
  }
  const drawn = parse(home.html);
  drawn.dataset.revision = home.revision;
  drawn.dataset.published = home.published;
  limitTicks(drawn);
  if (!old) {
    page.home.append(drawn);
    fitTextAreas(drawn);
    return;
  }
  const typed = old.dataset.published === drawn.dataset.published ? typedIn(old) : new Map();
  const focused = focusedControl(old);
  const scroll = page.homeScroller.scrollTop;
  moveReturn(old, drawn);
  old.replaceWith(drawn);
  typeAgain(drawn, typed);
  fitTextAreas(drawn);
  page.homeScroller.scrollTop = scroll;
  if (focused && !restoreFocus(drawn, focused)) {
    page.homeScroller.focus({ preventScroll: true });
  }
}

// An open modal covers the page, so the notices go into it, and out again before it is drawn anew.
function takeNoticesOut(views) {
  const host = page.notices.closest("dialog");
  const stays = (view) => view.id === host.dataset.key && String(view.revision) === host.dataset.revision;
  if (host && !views.some(stays)) {
    putNoticesInTab();
  }
}

function putNoticesInTab() {
  scrollers[tab].after(page.notices);
}

function putNoticesInSight() {
  const top = page.views.lastElementChild;
  const body = top && page.notices.childElementCount > 0 ? top.querySelector(".modal-body") : null;
  if (body && page.notices.parentElement !== body) {
    body.prepend(page.notices);
  } else if (!body && page.notices.closest("dialog")) {
    putNoticesInTab();
  }
}

// Makes the children of `parent` those of `items`, touching only what changed. Says whether anything was added.
function place(parent, items, redraw) {
  const wanted = new Set(items.map((item) => item.id));
  for (const child of [...parent.children]) {
    if (!wanted.has(child.dataset.key)) {
      child.remove();
    }
  }
  let added = false;
  for (const item of items) {
    const old = [...parent.children].find((child) => child.dataset.key === item.id);
    if (item.html === undefined || (old && old.dataset.revision === String(item.revision))) {
      continue;
    }
    const drawn = parse(item.html);
    drawn.dataset.key = item.id;
    drawn.dataset.revision = item.revision;
    limitTicks(drawn);
    if (old) {
      redraw(old, drawn);
    } else {
      parent.append(drawn);
      added = true;
    }
    fitTextAreas(parent);
  }
  return added;
}

function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function replaceWhole(old, drawn) {
  const focused = focusedControl(old);
  moveReturn(old, drawn);
  old.replaceWith(drawn);
  restoreFocus(drawn, focused);
}

// As in Slack, a field whose block_id and action_id stay the same keeps what was typed, whatever the new drawing says.
function redrawView(old, drawn) {
  const typed = typedIn(old);
  const focused = focusedControl(old);
  const body = old.querySelector(".modal-body");
  const scroll = body.scrollTop;
  const before = blockIds(old);
  const sameForm = blockIds(drawn).some((id) => before.includes(id));
  old.dataset.revision = drawn.dataset.revision;
  old.replaceChildren(...drawn.childNodes);
  typeAgain(old, typed);
  fitTextAreas(old);
  old.querySelector(".modal-body").scrollTop = sameForm ? scroll : 0;
  if (!old.open) {
    return;
  }
  const wrong = old.querySelector("[aria-invalid=true]");
  if (wrong) {
    wrong.focus();
  } else if (!sameForm || !restoreFocus(old, focused)) {
    firstFocus(old);
  }
}

function typedIn(root) {
  return new Map(controls(root).map((control) => [key(control), read(control)]));
}

function typeAgain(root, typed) {
  for (const control of controls(root)) {
    if (typed.has(key(control))) {
      write(control, typed.get(key(control)));
    }
  }
}

function blockIds(root) {
  return [...root.querySelectorAll("[data-block-id]")].map((block) => block.dataset.blockId);
}

// Only the top view is open; those below wait, their fields untouched. Focus goes back to where it was.
let returnTo = null;

function stackViews() {
  const views = [...page.views.children];
  const top = views[views.length - 1];
  for (const view of views) {
    if (view !== top && view.open) {
      view.close();
    }
  }
  if (top && !top.open) {
    if (!returnTo && !page.views.contains(document.activeElement)) {
      returnTo = document.activeElement;
    }
    page.behind.inert = true;
    page.behind.setAttribute("aria-hidden", "true");
    top.showModal();
    fitTextAreas(top);
    firstFocus(top);
  }
  if (!top) {
    page.behind.inert = false;
    page.behind.removeAttribute("aria-hidden");
  }
  if (!top && returnTo) {
    (returnTo.isConnected && !returnTo.closest("[hidden]") ? returnTo : tabFocus()).focus();
    returnTo = null;
  }
}

function tabFocus() {
  return { home: page.homeScroller, messages: page.command, recruiter: page.recruiterText }[tab];
}

// What was pressed may be drawn anew while its modal is open; focus then goes back to the new drawing of it.
function moveReturn(old, drawn) {
  const control = returnTo && old.contains(returnTo) ? returnTo.closest("[data-control]") : null;
  const same = control && controls(drawn).find((candidate) => key(candidate) === key(control));
  if (same) {
    returnTo = same.querySelector("input, textarea, select, button");
  }
}

function firstFocus(view) {
  const wide = matchMedia("(min-width: 641px)").matches;
  const field = view.querySelector(".modal-body :is(input, textarea, select)");
  // On a phone a focused field would bring up the keyboard over half of the form.
  const target = (wide && field) || view.querySelector("h2");
  target.focus({ preventScroll: true });
  if (target.matches("textarea, input[type=text]")) {
    target.setSelectionRange(target.value.length, target.value.length);
  }
}

function focusedControl(root) {
  const active = document.activeElement;
  if (!root.contains(active)) {
    return null;
  }
  const control = active.closest("[data-control]");
  return {
    key: control && key(control),
    id: active.id,
    at: typeof active.selectionStart === "number" ? active.selectionStart : null,
    to: typeof active.selectionEnd === "number" ? active.selectionEnd : null,
  };
}

function restoreFocus(root, focused) {
  if (!focused || !focused.key) {
    return false;
  }
  const control = controls(root).find((candidate) => key(candidate) === focused.key);
  if (!control) {
    return false;
  }
  const parts = [...control.querySelectorAll("input, textarea, select, button")];
  const target = parts.find((part) => part.id === focused.id) || parts.find((part) => part.checked) || parts[0];
  if (!target) {
    return false;
  }
  target.focus({ preventScroll: true });
  if (focused.at !== null && target.matches("textarea, input[type=text]")) {
    target.setSelectionRange(focused.at, focused.to);
  }
  return true;
}

function fitTextAreas(root) {
  for (const area of root.querySelectorAll("textarea")) {
    fit(area);
  }
}

function fit(area) {
  if (area.offsetParent === null) {
    return;
  }
  const scroller = area.closest(".modal-body, .scroller");
  const scroll = scroller ? scroller.scrollTop : 0;
  area.style.height = "auto";
  area.style.height = area.scrollHeight + area.offsetHeight - area.clientHeight + "px";
  if (scroller) {
    scroller.scrollTop = scroll;
  }
}

// --- Fields ----------------------------------------------------------------------------------------------------------

function controls(root) {
  return [...root.querySelectorAll("[data-control]")];
}

function key(control) {
  return JSON.stringify([control.dataset.block, control.dataset.action, control.dataset.type]);
}

function read(control) {
  const input = control.querySelector("input, textarea, select");
  switch (control.dataset.type) {
    case "button":
    case "overflow":
      return null;
    case "radio_buttons": {
      const chosen = control.querySelector("input:checked");
      return chosen ? chosen.value : "";
    }
    case "external_select":
      return control.querySelector(".combo").dataset.value;
    case "checkboxes":
    case "multi_static_select":
    case "multi_users_select":
      return [...control.querySelectorAll("input:checked")].map((box) => box.value);
    case "datetimepicker": {
      const [date, time] = control.querySelectorAll("input");
      return date.value || time.value ? date.value + "T" + time.value : "";
    }
    default:
      return input ? input.value : null;
  }
}

function write(control, value) {
  switch (control.dataset.type) {
    case "button":
    case "overflow":
      return;
    case "radio_buttons":
      for (const radio of control.querySelectorAll("input")) {
        radio.checked = radio.value === value;
      }
      return;
    case "external_select":
      choose(control.querySelector(".combo"), value);
      return;
    case "checkboxes":
    case "multi_static_select":
    case "multi_users_select":
      for (const box of control.querySelectorAll("input")) {
        box.checked = value.includes(box.value);
      }
      limitTicks(control);
      return;
    case "datetimepicker": {
      const [date, time] = control.querySelectorAll("input");
      [date.value, time.value] = value ? value.split("T") : ["", ""];
      return;
    }
    default: {
      const input = control.querySelector("input, textarea, select");
      if (input) {
        input.value = value;
      }
    }
  }
}

function stateOf(view) {
  const state = {};
  for (const control of controls(view)) {
    const value = read(control);
    if (value !== null) {
      state[control.dataset.block] = state[control.dataset.block] || {};
      state[control.dataset.block][control.dataset.action] = value;
    }
  }
  return state;
}

// --- What the person does --------------------------------------------------------------------------------------------

async function whileBusy(element, work) {
  if (element.getAttribute("aria-busy") === "true") {
    return;
  }
  element.setAttribute("aria-busy", "true");
  try {
    await work();
  } finally {
    element.removeAttribute("aria-busy");
  }
}

function dispatch(control, value) {
  const where = control.closest("[data-place]");
  if (!where) {
    return Promise.resolve();
  }
  return post("/ui/action", {
    place: where.dataset.place,
    id: where.dataset.id,
    block_id: control.dataset.block,
    action_id: control.dataset.action,
    value: value,
    state: stateOf(where),
  });
}

async function press(button) {
  const control = button.closest("[data-control]");
  const opener = control.querySelector("[data-menu]") || button;
  if (opener.getAttribute("aria-busy") === "true") {
    return;
  }
  closeMenus();
  if (!(await confirmed(control, opener))) {
    return;
  }
  if (button.dataset.opens) {
    openTab(button.dataset.opens);
  }
  if (button.dataset.url) {
    window.open(button.dataset.url, "_blank", "noopener,noreferrer");
  }
  await whileBusy(opener, () => dispatch(control, button.getAttribute("role") === "menuitem" ? button.value : null));
}

function confirmed(control, opener) {
  const template = control.querySelector("template");
  if (!template) {
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    const dialog = document.importNode(template.content, true).firstElementChild;
    let answer = false;
    dialog.querySelector("[data-yes]").addEventListener("click", () => {
      answer = true;
      dialog.close();
    });
    dialog.querySelector("[data-no]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      opener.focus();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("[data-no]").focus();
  });
}

const pauses = new WeakMap();

function typedSomething(input) {
  const control = input.closest("[data-control]");
  if (!control || !control.dataset.dispatch.split(" ").includes("typing")) {
    return;
  }
  clearTimeout(pauses.get(control));
  pauses.set(
    control,
    setTimeout(() => {
      pauses.delete(control);
      if (control.isConnected) {
        dispatch(control, read(control));
      }
    }, TYPING_PAUSE),
  );
}

// What is still waiting to be told must not overtake a submit or a close.
function forgetPauses(view) {
  for (const control of controls(view)) {
    clearTimeout(pauses.get(control));
    pauses.delete(control);
  }
}

async function changed(input) {
  const control = input.closest("[data-control]");
  limitTicks(control);
  if (control.dataset.dispatch !== "change") {
    return;
  }
  const value = read(control);
  if (control.dataset.type === "datetimepicker" && value && !/^\d.*T\d/.test(value)) {
    return;
  }
  if (!(await confirmed(control, input))) {
    if (before.has(control)) {
      write(control, before.get(control));
    }
    return;
  }
  before.set(control, value);
  dispatch(control, value);
}

// What stood in a control that asks "are you sure": it stands there again if one isn't.
const before = new WeakMap();

function remember(element) {
  const control = element.closest("[data-control]");
  if (control && control.querySelector("template") && !before.has(control)) {
    before.set(control, read(control));
  }
}

// As many boxes as may be ticked; the others wait until one is free.
function limitTicks(root) {
  const lists = [...root.querySelectorAll("[data-most]")];
  for (const list of lists) {
    const boxes = [...list.querySelectorAll("input")];
    const full = boxes.filter((box) => box.checked).length >= Number(list.dataset.most);
    for (const box of boxes) {
      box.disabled = full && !box.checked;
    }
  }
}

// --- Choosing among what the app suggests ----------------------------------------------------------------------------

const SUGGEST_PAUSE = 250;

// The words of every value that was suggested, so that a field that is drawn anew can show what stands in it.
const words = new Map();

const questions = new WeakMap();

function suggestLater(input) {
  clearTimeout(questions.get(input));
  questions.set(
    input,
    setTimeout(() => suggestFor(input, input.value), SUGGEST_PAUSE),
  );
}

async function suggestFor(input, query) {
  const combo = input.closest(".combo");
  if (!input.isConnected || query.length < Number(combo.dataset.least)) {
    closeChoices(input);
    return;
  }
  const control = input.closest("[data-control]");
  const question = {};
  questions.set(combo, question);
  const answer = await ask("/ui/suggest", {
    id: control.closest("[data-place]").dataset.id,
    block_id: control.dataset.block,
    action_id: control.dataset.action,
    query: query,
  });
  // Whoever went on typing, or left, wants another answer or none.
  if (questions.get(combo) === question && document.activeElement === input) {
    showChoices(input, answer);
  }
}

function showChoices(input, answer) {
  const list = document.getElementById(input.getAttribute("aria-controls"));
  list.replaceChildren();
  let group = "";
  for (const option of answer.options || []) {
    words.set(option.value, option.text);
    if (option.group !== group) {
      group = option.group;
      list.append(line("heading", "presentation", group));
    }
    const choice = line("choice", "option", option.text);
    choice.id = list.id + "-" + list.childElementCount;
    choice.dataset.value = option.value;
    choice.setAttribute("aria-selected", "false");
    list.append(choice);
  }
  if (!list.querySelector(".choice")) {
    list.append(line("nothing", "presentation", answer.outcome === "trouble" ? "The app did not answer." : "No results"));
  }
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  input.removeAttribute("aria-activedescendant");
  list.scrollIntoView({ block: "nearest" });
}

function line(kind, role, text) {
  const line = document.createElement("span");
  line.className = kind;
  line.setAttribute("role", role);
  line.textContent = text;
  return line;
}

function closeChoices(input) {
  clearTimeout(questions.get(input));
  questions.delete(input.closest(".combo"));
  document.getElementById(input.getAttribute("aria-controls")).hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function choose(combo, value) {
  combo.dataset.text = value === combo.dataset.value ? combo.dataset.text : words.get(value) || "";
  combo.dataset.value = value;
  combo.querySelector("input").value = combo.dataset.text;
}

function take(choice) {
  const input = choice.closest(".combo").querySelector("input");
  choose(choice.closest(".combo"), choice.dataset.value);
  closeChoices(input);
  changed(input);
}

// What was typed and not taken goes; a field that was emptied is empty.
function leaveCombo(input) {
  const combo = input.closest(".combo");
  closeChoices(input);
  if (input.value.trim() === "" && combo.dataset.value !== "") {
    choose(combo, "");
    changed(input);
  }
  input.value = combo.dataset.text;
}

function moveInChoices(event) {
  const input = event.target;
  const list = document.getElementById(input.getAttribute("aria-controls"));
  const choices = [...list.querySelectorAll(".choice")];
  const at = choices.findIndex((choice) => choice.id === input.getAttribute("aria-activedescendant"));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && list.hidden) {
    event.preventDefault();
    suggestFor(input, input.value === input.closest(".combo").dataset.text ? "" : input.value);
  } else if (step && choices.length > 0) {
    event.preventDefault();
    const next = choices[at < 0 ? (step > 0 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length];
    choices.forEach((choice) => choice.setAttribute("aria-selected", String(choice === next)));
    input.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (!list.hidden && at >= 0) {
      take(choices[at]);
    }
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    event.stopPropagation();
    closeChoices(input);
    input.value = input.closest(".combo").dataset.text;
  }
}

function submit(form) {
  const view = form.closest("[data-place]");
  const button = form.querySelector(".submit");
  if (button) {
    forgetPauses(view);
    whileBusy(button, () => post("/ui/submit", { view: view.dataset.id, state: stateOf(view) }));
  }
}

// A close brings no values along, so what was typed last is told before it.
async function tellPauses(view) {
  for (const control of controls(view).filter((waiting) => pauses.has(waiting))) {
    clearTimeout(pauses.get(control));
    pauses.delete(control);
    await dispatch(control, read(control));
  }
}

function close(view) {
  whileBusy(view, async () => {
    await tellPauses(view);
    await post("/ui/close", { view: view.dataset.id });
  });
}

async function run(text) {
  if (!text.trim()) {
    return;
  }
  await whileBusy(page.composer, () => post("/ui/command", { text: text }));
}

async function runShortcut(callbackId) {
  closeMenus();
  await whileBusy(page.shortcuts, () => post("/ui/shortcut", { callback_id: callbackId }));
}

async function pickShortcut(item) {
  const opener = item.closest("[data-control]").querySelector("[data-menu]");
  const message = item.closest("[data-place]");
  closeMenus();
  await whileBusy(opener, () =>
    post("/ui/message_shortcut", { id: message.dataset.id, callback_id: item.dataset.messageShortcut }),
  );
}

async function sayAsRecruiter() {
  const text = page.recruiterText.value;
  if (!text.trim()) {
    return;
  }
  await whileBusy(page.recruiterComposer, async () => {
    page.recruiterText.value = "";
    fit(page.recruiterText);
    toEnd("recruiter");
    if ((await post("/ui/recruiter", { text: text })) === "trouble" && !page.recruiterText.value) {
      page.recruiterText.value = text;
      fit(page.recruiterText);
    }
  });
}

// A slash at the beginning brings up the command, until it stands there.
function suggest() {
  const command = page.suggestion.dataset.suggest;
  const typed = page.command.value;
  page.suggestion.hidden = !typed.startsWith("/") || !command.startsWith(typed) || typed === command;
}

function takeSuggestion() {
  page.command.value = page.suggestion.dataset.suggest + " ";
  suggest();
  page.command.focus();
}

// --- Tabs ------------------------------------------------------------------------------------------------------------

let tab = "messages";

// Where each tab was scrolled to when it was left; null means the end.
const scrolls = { home: 0, messages: null, recruiter: null };

const scrollers = { home: page.homeScroller, messages: page.scroller, recruiter: page.recruiterScroller };

function openTab(wanted) {
  if (tab !== wanted) {
    scrolls[tab] = tab !== "home" && atEnd(tab) ? null : scrollers[tab].scrollTop;
    tab = wanted;
    for (const button of document.querySelectorAll("[role=tab]")) {
      const chosen = button.dataset.tab === tab;
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      document.getElementById(button.getAttribute("aria-controls")).hidden = !chosen;
    }
    shown();
  }
  // The app hears of its own two tabs only.
  if (wanted !== "recruiter") {
    post("/ui/" + wanted, {});
  }
}

function shown() {
  if (!page.notices.closest("dialog")) {
    putNoticesInTab();
  }
  fitTextAreas(document.getElementById("panel-" + tab));
  page.unread.hidden = page.unread.hidden || tab === "messages";
  if (scrolls[tab] === null) {
    toEnd(tab);
  } else {
    scrollers[tab].scrollTop = scrolls[tab];
  }
}

function moveInTabs(event) {
  const tabs = [...event.target.parentElement.children];
  const at = tabs.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    next.focus();
    if (next.dataset.tab !== tab) {
      openTab(next.dataset.tab);
    }
  }
}

// --- Menus -----------------------------------------------------------------------------------------------------------

function toggleMenu(button) {
  const menu = document.getElementById(button.getAttribute("aria-controls"));
  const open = menu.hidden;
  closeMenus();
  if (open) {
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.scrollIntoView({ block: "nearest" });
    menu.querySelector("[role=menuitem]").focus();
  }
}

function closeMenus() {
  for (const button of document.querySelectorAll("[data-menu][aria-expanded=true]")) {
    const menu = document.getElementById(button.getAttribute("aria-controls"));
    if (menu.contains(document.activeElement)) {
      button.focus();
    }
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
  }
}

function moveInMenu(event) {
  const items = [...event.target.parentElement.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items[(to + items.length) % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    closeMenus();
  }
}

// --- Listening -------------------------------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const choice = event.target.closest(".choice");
  if (choice) {
    take(choice);
    return;
  }
  if (event.target.matches("[role=combobox]")) {
    suggestFor(event.target, "");
  }
  const target = event.target.closest("button");
  if (!target || !target.hasAttribute("data-menu")) {
    if (!event.target.closest(".menu")) {
      closeMenus();
    }
  }
  if (!target) {
    return;
  }
  if (target.hasAttribute("data-press")) {
    press(target);
  } else if (target.hasAttribute("data-menu")) {
    toggleMenu(target);
  } else if (target.hasAttribute("data-close")) {
    close(target.closest("dialog"));
  } else if (target.dataset.dismiss) {
    post("/ui/dismiss", { notice: target.dataset.dismiss });
  } else if (target.dataset.tab) {
    openTab(target.dataset.tab);
  } else if (target.dataset.shortcut) {
    runShortcut(target.dataset.shortcut);
  } else if (target.dataset.skip) {
    closeMenus();
    whileBusy(page.clock, () => post("/ui/skip", { to: target.dataset.skip }));
  } else if (target.dataset.person) {
    location.search = "?as=" + target.dataset.person;
  } else if (target.dataset.messageShortcut) {
    pickShortcut(target);
  } else if (target.dataset.suggest) {
    takeSuggestion();
  } else if (target.dataset.run) {
    whileBusy(target, () => run(target.dataset.run));
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches("textarea")) {
    fit(event.target);
  }
  if (event.target.matches("[role=combobox]")) {
    suggestLater(event.target);
    return;
  }
  if (event.target === page.command) {
    suggest();
  }
  if (event.target.matches("[data-control] :is(textarea, input[type=text], input[type=email])")) {
    typedSomething(event.target);
  }
});

document.addEventListener("change", (event) => {
  if (event.target.closest("[data-control]") && !event.target.matches("[role=combobox]")) {
    changed(event.target);
  }
});

document.addEventListener("focusin", (event) => {
  remember(event.target);
  if (event.target.matches("[role=combobox]")) {
    event.target.select();
  }
});

document.addEventListener("focusout", (event) => {
  if (event.target.matches("[role=combobox]")) {
    leaveCombo(event.target);
  }
});

// A press on the list must not take the focus away from its field.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("[role=listbox]")) {
    event.preventDefault();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.target.matches("[role=menuitem]")) {
    moveInMenu(event);
    return;
  }
  if (event.target.matches("[role=combobox]")) {
    moveInChoices(event);
  }
  if (event.target.matches("[role=tab]")) {
    moveInTabs(event);
  }
  // As in Slack: Enter sends, and with Shift it ends a line. A phone's keyboard has no Shift for it.
  if (event.target === page.recruiterText && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    if (matchMedia("(pointer: fine)").matches) {
      event.preventDefault();
      page.recruiterComposer.requestSubmit();
    }
  }
  const control = event.target.closest("[data-control]");
  if (event.key === "Enter" && control && event.target.matches("input[type=text], input[type=email]")) {
    if (control.dataset.dispatch.split(" ").includes("enter")) {
      event.preventDefault();
      dispatch(control, read(control));
    }
  }
  if (event.key === "Tab") {
    stayInDialog(event);
  }
});

function stayInDialog(event) {
  const dialog = event.target.closest("dialog");
  if (!dialog) {
    return;
  }
  const reachable = [...dialog.querySelectorAll("button, input, select, textarea, a[href]")].filter(
    (element) => element.offsetParent !== null && element.tabIndex >= 0,
  );
  const edge = event.shiftKey ? reachable[0] : reachable[reachable.length - 1];
  if (event.target === edge || (event.shiftKey && event.target.matches("h2"))) {
    event.preventDefault();
    (event.shiftKey ? reachable[reachable.length - 1] : reachable[0]).focus();
  }
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target === page.composer) {
    const text = page.command.value;
    page.command.value = "";
    suggest();
    run(text);
  } else if (event.target === page.recruiterComposer) {
    sayAsRecruiter();
  } else {
    submit(event.target);
  }
});

// Esc: the server takes the view away, so that the app hears of it.
document.addEventListener(
  "cancel",
  (event) => {
    if (event.target.matches("dialog.modal")) {
      event.preventDefault();
      close(event.target);
    }
  },
  true,
);

window.addEventListener("resize", () => fitTextAreas(document));

if (matchMedia("(min-width: 641px)").matches) {
  page.command.focus();
}

watch();
