package io.reglament.backtest.desk;

import io.reglament.backtest.BacktestRuns.Line;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.desk.FirstLook;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads an upload of requests, one a line; blank lines are passed over. */
@ApplicationScoped
public class UploadedLines {
    /** The largest upload in bytes; who takes it off the wire refuses a larger one with 413. */
    public static final int MAX_BYTES = 32 << 20;

    private static final int MAX_LINES = 20_000;
    private static final int MAX_FAULTS = 100;

    private final FirstLook look;

    UploadedLines(FirstLook look) {
        this.look = look;
    }

    /** @throws FaultyFacts with the faults of all lines, each pointer beginning with the number of its line */
    public List<Line> read(byte[] body) {
        List<Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < body.length && faults.size() < MAX_FAULTS; ) {
            int end = endOfLine(body, start);
            byte[] line = Arrays.copyOfRange(body, start, end);
            number++;
            start = end + 1;
            if (!isBlank(line)) {
                read(number, line, lines, faults);
            }
        }
        if (faults.isEmpty() && lines.isEmpty()) {
            faults.add(Fault.of("", FaultCode.UNREADABLE, "there is no line"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return lines;
    }

    private void read(int number, byte[] line, List<Line> lines, List<Fault> faults) {
        if (lines.size() == MAX_LINES) {
            faults.add(Fault.of("/" + number, FaultCode.TOO_MANY, "there are at most " + MAX_LINES + " lines"));
            return;
        }
        try {
            DecisionRequest request = look.read(line);
            lines.add(new Line(number, request.facts().deal().dealId(), line));
        } catch (FaultyFacts refused) {
            refused.faults().forEach(fault -> faults.add(fault.within("/" + number)));
        }
    }

    private static int endOfLine(byte[] body, int start) {
        int end = start;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
