package io.reglament.finding.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of ICU's MessageFormat, taken apart once: text, {@code {blanks}}, and the forms among which a number or a word chooses.
 * What it says is what MessageFormat says, but many threads may ask at once, and only for the words that stand in it.
 */
final class Message {
    private static final String OTHER = "other";

    private final List<Piece> pieces;

    private Message(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    private interface Piece {
        String said(Function<String, @Nullable Object> words);
    }

    /** @throws IllegalArgumentException when the pattern is none, or has more than blanks, plurals and selections */
    static Message of(String pattern, Grammar grammar) {
        return new Parts(new MessagePattern(pattern), grammar).message(0, "");
    }

    /** @param words text or numbers by name; what is missing is left as it stands in the pattern */
    String said(Function<String, @Nullable Object> words) {
        String[] said = new String[pieces.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = pieces.get(i).said(words);
        }
        return String.join("", said);
    }

    private record Parts(MessagePattern pattern, Grammar grammar) {

        /** @param counted the number that stands for a hash sign */
        Message message(int start, String counted) {
            List<Piece> pieces = new ArrayList<>();
            int limit = pattern.getLimitPartIndex(start);
            int end = pattern.getPart(start).getLimit();
            for (int i = start + 1; i <= limit; i++) {
                Part part = pattern.getPart(i);
                String text = pattern.getPatternString().substring(end, part.getIndex());
                pieces.add(words -> text);
                if (part.getType() == Part.Type.ARG_START) {
                    pieces.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                    pieces.add(blank(counted));
                }
                end = pattern.getPart(i).getLimit();
            }
            return new Message(pieces);
        }

        private Piece argument(int start) {
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            ArgType type = pattern.getPart(start).getArgType();
            return switch (type) {
                case NONE -> blank(name);
                case PLURAL -> plural(name, forms(start, name));
                case SELECT -> choice(name, forms(start, name), Object::toString);
                default -> throw new IllegalArgumentException(type + " in " + pattern.getPatternString());
            };
        }

        private Map<String, Message> forms(int start, String name) {
            Map<String, Message> forms = new HashMap<>();
            int i = start + 2;
            while (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                String form = pattern.getSubstring(pattern.getPart(i));
                i += pattern.getPartType(i + 1).hasNumericValue() ? 2 : 1;
                forms.put(form, message(i, name));
                i = pattern.getLimitPartIndex(i) + 1;
            }
            if (!forms.containsKey(OTHER)) {
                throw new IllegalArgumentException("an offset in " + pattern.getPatternString());
            }
            return forms;
        }

        /** A form for this very number, such as {@code =0}, goes before the one of its grammar. */
        private Piece plural(String name, Map<String, Message> forms) {
            return choice(name, forms, counted -> {
                Number number = (Number) counted;
                String own = "=" + number.longValue();
                return forms.containsKey(own) ? own : grammar.form(number);
            });
        }

        private static Piece choice(String name, Map<String, Message> forms, Function<Object, String> chosen) {
            Message other = Objects.requireNonNull(forms.get(OTHER));
            return words -> {
                Object word = words.apply(name);
                return word == null
                        ? missing(name)
                        : forms.getOrDefault(chosen.apply(word), other).said(words);
            };
        }

        private Piece blank(String name) {
            return words -> {
                Object word = words.apply(name);
                if (word instanceof String text) {
                    return text;
                }
                if (word instanceof Number number) {
                    return grammar.written(number);
                }
                return word == null ? missing(name) : word.toString();
            };
        }

        private static String missing(String name) {
            return "{" + name + "}";
        }
    }
}
