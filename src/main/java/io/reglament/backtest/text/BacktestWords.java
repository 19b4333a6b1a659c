package io.reglament.backtest.text;

import com.ibm.icu.text.MessageFormat;
import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.ChangedFindings;
import io.reglament.backtest.DeadlineMoves;
import io.reglament.backtest.MoreFewer;
import io.reglament.backtest.MovedMoney;
import io.reglament.backtest.NormKept;
import io.reglament.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Says what a backtest came to as a head of sales reads it, from {@code texts/backtest.*.properties}. */
public final class BacktestWords {
    private static final BacktestWords RUSSIAN = new BacktestWords("ru", Locale.forLanguageTag("ru-RU"));
    private static final BacktestWords ENGLISH = new BacktestWords("en", Locale.UK);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale locale;
    private final Properties patterns = new Properties();

    private BacktestWords(String name, Locale locale) {
        this.locale = locale;
        String file = "/texts/backtest." + name + ".properties";
        try (InputStream in = Objects.requireNonNull(BacktestWords.class.getResourceAsStream(file), file)) {
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be made again first, then what changes. */
    public static Text of(BacktestSums sums) {
        return new Text(RUSSIAN.said(sums), ENGLISH.said(sums));
    }

    /** What changes in one deal; empty where nothing is found more or fewer. */
    public static Text of(ChangedFindings findings) {
        return new Text(RUSSIAN.said(findings), ENGLISH.said(findings));
    }

    /** One digit after the point, half a tenth up; none of nothing is 0. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private String said(BacktestSums sums) {
        if (sums.decisions() == 0) {
            return say("nothing", Map.of());
        }
        List<String> sentences = new ArrayList<>();
        if (sums.notReplayable() > 0) {
            sentences.add(say(
                    "lost",
                    Map.of(
                            "lost",
                            sums.notReplayable(),
                            "decisions",
                            sums.decisions(),
                            "percent",
                            percent(sums.notReplayable(), sums.decisions()))));
        }
        String changed = say("changed", Map.of("deals", sums.deals(), "changed", sums.changedDeals()));
        String found = said(sums.findings());
        sentences.add(found.isEmpty() ? changed + "." : changed + ": " + found + ".");
        NormKept kept = sums.norms().values().stream().reduce(NormKept.NONE, NormKept::plus);
        BigDecimal inForce = percent(kept.inForceMet(), kept.inForceMet() + kept.inForceMissed());
        BigDecimal draft = percent(kept.draftMet(), kept.draftMet() + kept.draftMissed());
        if (!inForce.equals(draft)) {
            sentences.add(say("kept", Map.of("inForce", inForce, "draft", draft)));
        }
        if (sums.compared() > 0 && sums.underBase() == 0) {
            sentences.add(say("outside", Map.of()));
        }
        return String.join(" ", sentences);
    }

    private String said(ChangedFindings findings) {
        List<String> parts = new ArrayList<>();
        add(parts, "violations", ChangedFindings.total(findings.violationsByCode()));
        add(parts, "actions", ChangedFindings.total(findings.actionsByCode()));
        DeadlineMoves moves =
                findings.deadlinesByKind().values().stream().reduce(new DeadlineMoves(0, 0, 0, 0), DeadlineMoves::plus);
        if (moves.earlier() + moves.later() > 0) {
            parts.add(say("deadlines", Map.of("earlier", moves.earlier(), "later", moves.later())));
        }
        findings.commission().forEach((currency, managers) -> {
            MovedMoney moved = ChangedFindings.inAll(managers);
            parts.add(say("commission", Map.of("more", moved.more(), "fewer", moved.fewer(), "currency", currency)));
        });
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String key, MoreFewer counts) {
        if (counts.more() + counts.fewer() > 0) {
            parts.add(say(key, Map.of("more", counts.more(), "fewer", counts.fewer())));
        }
    }

    private String say(String key, Map<String, ?> words) {
        return new MessageFormat(Objects.requireNonNull(patterns.getProperty(key), key), locale).format(words);
    }
}
