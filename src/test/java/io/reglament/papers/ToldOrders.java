package io.reglament.papers;

/** Orders as scenarios tell them. */
final class ToldOrders {
    static final String CONTRACT = "{'documentId': 'K-1', 'type': 'CONTRACT', 'validFrom': '2026-01-01',"
            + " 'validTo': '2026-06-30', 'materialId': 'X', 'targetQty': 1000, 'unitPrice': "
            + rub("1250.00") + "}";

    private ToldOrders() {}

    static String rub(String amount) {
        return "{'amount': '" + amount + "', 'currency': 'RUB'}";
    }

    static Told april() {
        return new Told("2026-04-14 12:00").group("approvals", "[]");
    }

    static String order(String id, String kind, String rest) {
        return "{'orderId': '%s', 'kind': '%s', 'createdAt': @2026-04-14 10:00%s}".formatted(id, kind, rest);
    }

    static String lines(int qty, String price) {
        return ", 'lines': [{'materialId': 'X', 'qty': %d, 'unitPrice': %s}]".formatted(qty, rub(price));
    }
}
