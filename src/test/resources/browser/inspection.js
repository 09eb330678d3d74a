// What a person would stumble over on the page as it is drawn now. Each function gives sentences, none if all is well.

function surface() {
  const open = [...document.querySelectorAll("dialog[open]")];
  return open.length ? open[open.length - 1] : document.body;
}

function isDrawn(element) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 1 && box.height > 1 && style.visibility === "visible" && !element.closest(".sr");
}

function called(element) {
  const words = (element.getAttribute("aria-label") || element.innerText || element.id || "").trim().slice(0, 40);
  return element.tagName.toLowerCase() + " “" + words.replace(/\s+/g, " ") + "”";
}

// Wider than the screen, or cut off at its edge.
function sideways(width) {
  const found = [];
  for (const element of [document.documentElement, surface(), ...surface().querySelectorAll("*")]) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    if ((scrolls || element === document.documentElement) && element.scrollWidth > element.clientWidth) {
      found.push(called(element) + " scrolls sideways");
    }
    if (isDrawn(element) && element.getBoundingClientRect().right > width + 0.5) {
      found.push(called(element) + " stands out at the right");
    }
    if (getComputedStyle(element).textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth) {
      found.push(called(element) + " is cut off");
    }
  }
  return found;
}

// Too small for a thumb. A box is pressed by its words.
function small(least) {
  const found = [];
  for (const element of surface().querySelectorAll("button, select, input, textarea, label.option, [role=tab]")) {
    const box = element.getBoundingClientRect();
    if (!element.closest("label.option") || element.matches("label")) {
      if (isDrawn(element) && (box.height < least || box.width < least)) {
        found.push(called(element) + " is only " + Math.round(box.width) + " × " + Math.round(box.height) + " px");
      }
    }
  }
  return found;
}

// What can be reached and needs a name for those who don't see it.
function reachable() {
  return [...surface().querySelectorAll("button, a[href], input, select, textarea, [tabindex='0']")].filter(isDrawn);
}

// Text with less contrast than `least` to 1 against what lies under it.
function pale(least) {
  const found = new Set();
  const judge = (element, color, words) => {
    const under = ground(element);
    const ratio = contrast(blend(color, under), under);
    if (ratio < least) {
      found.add("“" + words.trim().slice(0, 40) + "” has a contrast of " + ratio.toFixed(2));
    }
  };
  const walker = document.createTreeWalker(surface(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && isDrawn(element) && !element.closest("option, script, style, template")) {
      judge(element, faded(element, parts(getComputedStyle(element).color)), walker.currentNode.data);
    }
  }
  for (const input of surface().querySelectorAll("input:not([type=radio], [type=checkbox]), select, textarea")) {
    if (isDrawn(input)) {
      const hint = input.placeholder && !input.value;
      const style = getComputedStyle(input, hint ? "::placeholder" : null);
      judge(input, faded(input, parts(style.color)), hint ? input.placeholder : "value of " + input.name);
    }
  }
  return [...found];
}

function parts(color) {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha];
}

function faded(element, [red, green, blue, alpha]) {
  for (let at = element; at; at = at.parentElement) {
    alpha *= Number(getComputedStyle(at).opacity);
  }
  return [red, green, blue, alpha];
}

function ground(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    layers.push(parts(getComputedStyle(at).backgroundColor));
    if (layers[layers.length - 1][3] === 1) {
      break;
    }
  }
  return layers.reduceRight((under, layer) => blend(layer, under), [255, 255, 255, 1]);
}

function blend(over, under) {
  return [0, 1, 2].map((i) => over[i] * over[3] + under[i] * (1 - over[3])).concat(1);
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color) {
  const [red, green, blue] = color.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Whether the focus can be seen: it lies within the window, nothing covers it, and something is drawn round it.
function focus() {
  const element = document.activeElement;
  if (element === document.body) {
    return [];
  }
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(
    (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
  );
  if (!hit || !(element.contains(hit) || hit.contains(element))) {
    return [called(element) + " has the focus out of sight"];
  }
  const ring = (style) => (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
  const composer = element.closest(".composer");
  const finger = element.matches("h2") && matchMedia("(pointer: coarse)").matches;
  const filled = element.matches("[role=menuitem]") && parts(getComputedStyle(element).backgroundColor)[3] === 1;
  const shown = ring(getComputedStyle(element)) || (composer && ring(getComputedStyle(composer))) || filled || finger;
  return shown ? [] : [called(element) + " has the focus and nothing shows it"];
}
