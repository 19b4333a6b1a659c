package io.reglament.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions and opinions as bytes: counted, typed, and nothing before, between or after them. */
public final class Wire {
    private static final int QUESTIONS = 0x53524a51;
    private static final int OPINIONS = 0x53524a4f;
    private static final int LARGEST_FILE = 4 << 20;
    private static final int MOST = 1_000_000;

    private Wire() {}

    /** @throws IOException when the stream fails */
    public static void write(OutputStream to, List<Question> questions) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(QUESTIONS);
        out.writeInt(questions.size());
        for (Question question : questions) {
            out.writeUTF(question.table());
            out.writeInt(question.dmn().length);
            out.write(question.dmn());
            texts(out, question.inputs());
            out.writeInt(question.facts().size());
            for (List<@Nullable Object> vector : question.facts()) {
                for (Object value : vector) {
                    write(out, value);
                }
            }
        }
        out.writeInt(QUESTIONS);
        out.flush();
    }

    /** @throws IOException when the stream fails or says anything else */
    static List<Question> questions(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        mark(in, QUESTIONS);
        int count = count(in, MOST);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String table = in.readUTF();
            byte[] dmn = new byte[count(in, LARGEST_FILE)];
            in.readFully(dmn);
            List<String> inputs = texts(in);
            List<List<@Nullable Object>> facts = new ArrayList<>();
            for (int left = count(in, MOST); left > 0; left--) {
                List<@Nullable Object> vector = new ArrayList<>();
                for (int input = 0; input < inputs.size(); input++) {
                    vector.add(value(in));
                }
                facts.add(vector);
            }
            questions.add(new Question(table, dmn, inputs, facts));
        }
        end(in, QUESTIONS);
        return questions;
    }

    /** @throws IOException when the stream fails */
    static void writeOpinions(OutputStream to, List<Opinion> opinions) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(OPINIONS);
        out.writeInt(opinions.size());
        for (Opinion opinion : opinions) {
            out.writeUTF(opinion.table());
            out.writeBoolean(opinion.refusal() != null);
            if (opinion.refusal() != null) {
                out.writeUTF(opinion.refusal());
            }
            out.writeInt(opinion.answers().size());
            for (Answer answer : opinion.answers()) {
                out.writeBoolean(answer.refused());
                texts(out, answer.rows());
                out.writeUTF(answer.said());
            }
        }
        out.writeInt(OPINIONS);
        out.flush();
    }

    /** @throws IOException when the stream fails or says anything else */
    public static List<Opinion> opinions(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        mark(in, OPINIONS);
        List<Opinion> opinions = new ArrayList<>();
        Map<String, String> once = new HashMap<>();
        for (int left = count(in, MOST); left > 0; left--) {
            String table = in.readUTF();
            String refusal = in.readBoolean() ? in.readUTF() : null;
            List<Answer> answers = new ArrayList<>();
            for (int more = count(in, MOST); more > 0; more--) {
                boolean refused = in.readBoolean();
                List<String> rows = texts(in);
                rows.replaceAll(row -> once.computeIfAbsent(row, itself -> itself));
                answers.add(new Answer(refused, rows, once.computeIfAbsent(in.readUTF(), itself -> itself)));
            }
            opinions.add(new Opinion(table, refusal, answers));
        }
        end(in, OPINIONS);
        return opinions;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        out.writeByte(kind(value));
        if (value != null) {
            out.writeUTF(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    private static char kind(@Nullable Object value) {
        if (value == null) {
            return '0';
        }
        if (value instanceof String) {
            return 'S';
        }
        if (value instanceof BigDecimal) {
            return 'N';
        }
        if (value instanceof Boolean) {
            return 'B';
        }
        if (value instanceof LocalTime) {
            return 'T';
        }
        if (value instanceof LocalDate) {
            return 'D';
        }
        if (value instanceof Duration) {
            return 'P';
        }
        throw new IllegalArgumentException("No fact of a table is a " + value.getClass());
    }

    private static @Nullable Object value(DataInputStream in) throws IOException {
        char kind = (char) in.readUnsignedByte();
        if (kind == '0') {
            return null;
        }
        String text = in.readUTF();
        try {
            return switch (kind) {
                case 'S' -> text;
                case 'N' -> new BigDecimal(text);
                case 'B' -> Boolean.valueOf(text);
                case 'T' -> LocalTime.parse(text);
                case 'D' -> LocalDate.parse(text);
                case 'P' -> Duration.parse(text);
                default -> throw new IOException("A value of no kind");
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException("A value that is none", e);
        }
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("A count of " + count);
        }
        return count;
    }

    private static void mark(DataInputStream in, int mark) throws IOException {
        if (in.readInt() != mark) {
            throw new IOException("Something else");
        }
    }

    private static void end(DataInputStream in, int mark) throws IOException {
        mark(in, mark);
        if (in.read() >= 0) {
            throw new IOException("Something after the end");
        }
    }
}
