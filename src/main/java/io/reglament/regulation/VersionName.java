package io.reglament.regulation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a version is called: {@code SR-1.2} for the whole company; {@code SR-1.2@msk}, and {@code SR-1.2@msk.2} after it, for a branch over
 * the company's SR-1.2 (S1-70).
 *
 * @param company the version of the company, by itself or under the branch's
 * @param branch {@code branchId} of the deals that it is for; null for the whole company
 */
public record VersionName(String company, @Nullable String branch) {
    private static final String COMPANY = "[A-Z]{2,10}-(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})";
    private static final String BRANCH = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,31}";

    /** What a version is called from now on; older ones keep their names. */
    public static final Pattern FORM = Pattern.compile(COMPANY + "(@" + BRANCH + "(\\.[1-9][0-9]?)?)?");

    private static final Pattern OF_A_BRANCH = Pattern.compile(BRANCH);

    public static VersionName of(String version) {
        int at = version.indexOf('@');
        if (at < 0) {
            return new VersionName(version, null);
        }
        String rest = version.substring(at + 1);
        int dot = rest.indexOf('.');
        return new VersionName(version.substring(0, at), dot < 0 ? rest : rest.substring(0, dot));
    }

    /** Whether a branch of this id can have versions of its own. */
    public static boolean isBranch(String branchId) {
        return OF_A_BRANCH.matcher(branchId).matches();
    }
}
