package io.reglament.regulation.document.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The looks of the file: on a screen, on a phone, on paper with what is repeated on every page. */
record Style(String css) {
    private static final String LOOKS = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: #fff; color: #1b1f24;
              font: 1rem/1.5 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "DejaVu Sans", sans-serif; }
            h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
            h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid #2f5d8a; }
            h3 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .6rem; }
            p { margin: .5rem 0; }
            a { color: #1f5a93; }
            .mark { margin: 0 0 1rem; padding: .6rem .9rem; background: #fff1e0; border-left: .35rem solid #c2410c; font-weight: 600; }
            dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .3rem 1rem; margin: 0 0 2rem; }
            dt { color: #57606a; }
            dd { margin: 0; overflow-wrap: anywhere; }
            nav ol { list-style: none; margin: 0; padding: 0; }
            nav ol ol { padding-left: 1.25rem; }
            nav li { margin: .2rem 0; }
            nav a { text-decoration: none; }
            nav a:hover { text-decoration: underline; }
            .clauses { margin: .8rem 0; }
            .clause { display: grid; grid-template-columns: 4rem 1fr; gap: 0 .6rem; margin: .65rem 0; }
            .clause:target, tr:target { background: #fff8c5; }
            .number { font-weight: 600; font-variant-numeric: tabular-nums; }
            .said { overflow-wrap: break-word; }
            .lead { font-weight: 600; }
            .row { color: #6e7781; font-size: .8rem; white-space: nowrap; }
            .comment { display: block; color: #424a53; font-size: .9rem; }
            .scroll { overflow-x: auto; margin: 1rem 0; }
            table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; }
            th, td { border: 1px solid #d0d7de; padding: .3rem .5rem; text-align: left; vertical-align: top; }
            th { background: #eef3f8; font-weight: 600; }
            td:first-child { font-variant-numeric: tabular-nums; white-space: nowrap; }
            table.values td:first-child, table.offences td:first-child { white-space: normal; }
            table.wide { font-size: .75rem; }
            .stamp { display: none; }
            @media (max-width: 34rem) {
              .clause { display: block; }
              dl { display: block; }
              dd { margin-bottom: .5rem; }
            }
            @media print {
              body { max-width: none; padding: 0; font-size: 10pt; }
              h1 { font-size: 22pt; }
              h2 { font-size: 15pt; break-after: avoid; }
              h3 { font-size: 12pt; break-after: avoid; }
              main > section { break-before: page; }
              main > section:first-child { break-before: auto; }
              nav { break-after: page; }
              nav > ol { columns: 2; }
              .widest { page: wide; }
              a { color: inherit; text-decoration: none; }
              .clause { break-inside: avoid; grid-template-columns: 16mm 1fr; }
              .scroll { overflow: visible; }
              table { font-size: 8.5pt; }
              table.wide { font-size: 6.5pt; }
              table.wide th, table.wide td { padding: 1mm; overflow-wrap: break-word; }
              tr { break-inside: avoid; }
              thead { display: table-header-group; }
              th { background: #eef3f8; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              .stamp { display: block; position: fixed; top: 45%; left: 0; right: 0; text-align: center; transform: rotate(-30deg);
                font-size: 30pt; font-weight: 700; color: rgba(194, 65, 12, .16); z-index: 1; }
            }
            """;

    /** @param running what stands at the head of every printed page */
    static Style of(String running) {
        String page = """
                @page wide { size: A4 landscape; }
                @page { size: A4; margin: 20mm 17mm 18mm;
                  @top-left { content: "%s"; font: 8.5pt Arial, "DejaVu Sans", sans-serif; color: #57606a; }
                  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Arial, "DejaVu Sans", sans-serif; color: #57606a; } }
                """.formatted(quoted(running));
        return new Style(LOOKS + page);
    }

    /** Every letter that could end a text of CSS, or the element, by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ' || letter == '-' || letter == '.') {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return quoted.toString();
    }

    /** By which a content security policy knows this style and no other. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
