package io.gracefulno.wording;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.SafeMustacheFactory;
import com.github.mustachejava.reflect.MapObjectHandler;
import io.gracefulno.letter.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Mustache text with strict blanks: plain text out, and a blank nobody filled is a failure, unless it stands in its
 * own section ({@code {{#slot}} … {{slot}} … {{/slot}}}), which then is left out.
 */
final class StrictTemplate implements Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)\\s*([A-Za-z_]+)\\s*}}");
    private static final PlainText FACTORY = new PlainText();

    private final String name;
    private final Mustache mustache;
    private final Set<String> required;

    private StrictTemplate(String name, Mustache mustache, Set<String> required) {
        this.name = name;
        this.mustache = mustache;
        this.required = required;
    }

    /** @throws WordingException if the text uses a tag that isn't a blank or a section, or closes them wrongly */
    static StrictTemplate of(String name, String text) {
        String rest = TAG.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}") || text.contains("{{{") || text.contains("}}}")) {
            throw new WordingException(name + ": only {{blank}}, {{#blank}} and {{^blank}} are known here");
        }
        try {
            return new StrictTemplate(name, FACTORY.compile(new StringReader(text), name), requiredBlanks(name, text));
        } catch (MustacheException e) {
            throw new WordingException(name + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> requiredBlanks(String name, String text) {
        Set<String> required = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String blank = tag.group(2);
            switch (tag.group(1)) {
                case "#" -> open.add(blank);
                case "^" -> open.add("^" + blank);
                case "/" -> {
                    if (open.isEmpty()) {
                        throw new WordingException(name + ": {{/" + blank + "}} closes nothing");
                    }
                    open.removeLast();
                }
                default -> {
                    if (!open.contains(blank)) {
                        required.add(blank);
                    }
                }
            }
        }
        return required;
    }

    Set<String> required() {
        return required;
    }

    @Override
    public String fill(Map<String, String> blanks) {
        for (String blank : required) {
            String value = blanks.get(blank);
            if (value == null || value.isEmpty()) {
                throw new IllegalArgumentException(name + ": nothing fills {{" + blank + "}}");
            }
        }
        StringWriter text = new StringWriter();
        mustache.execute(text, blanks);
        return text.toString();
    }

    /**
     * Writes values as they are: a letter is plain text, not HTML. Nothing is read from disk, delimiters stay as they
     * are, and a name is a key of the map and never a method of anything.
     */
    private static final class PlainText extends SafeMustacheFactory {
        PlainText() {
            super(Set.of(), "");
            setObjectHandler(new MapObjectHandler());
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException e) {
                throw new MustacheException("could not write", e);
            }
        }

        @Override
        public Reader getReader(String resourceName) {
            throw new MustacheException("another file can't be taken in here: " + resourceName);
        }
    }
}
