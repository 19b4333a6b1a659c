import io.reglament.client.ApiClient;
import io.reglament.client.api.DecisionsApi;
import io.reglament.client.model.Contact;
import io.reglament.client.model.Deal;
import io.reglament.client.model.DealStatus;
import io.reglament.client.model.Decision;
import io.reglament.client.model.DecisionRequest;
import io.reglament.client.model.StageVisit;
import io.reglament.client.model.Stage;
import java.time.OffsetDateTime;
import java.util.List;

/** What an integrator writes around the generated client: the address and the key are the arguments, the decision's id is printed. */
public final class AskOnce {
    private static final OffsetDateTime ENTERED = OffsetDateTime.parse("2026-04-06T12:00:00+03:00");

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));

        DecisionRequest request = new DecisionRequest()
                .requestId("java-1")
                .evaluationTime(ENTERED.plusMinutes(10))
                .deal(new Deal().dealId("D-JAVA").status(DealStatus.OPEN))
                .stageHistory(List.of(new StageVisit().stage(Stage.INBOUND_ATTRACTION).enteredAt(ENTERED)))
                .contacts(List.<Contact>of());
        Decision decision = new DecisionsApi(client).decide(request, null);
        System.out.println(decision.getDecisionId());
    }
}
