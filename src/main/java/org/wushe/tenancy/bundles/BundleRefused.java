package org.wushe.tenancy.bundles;

import java.time.Instant;
import java.util.List;

/**
 * A folder of the deployment does not hold a good bundle; what was in force before stays so.
 *
 * @param folder its path, as the operator knows it
 */
public record BundleRefused(String folder, List<BundleProblem> problems, Instant at) {

    /** Where to look: the path of the file, with its line where there is one. */
    public String at(BundleProblem problem) {
        return problem.file().isEmpty() ? folder : folder + "/" + problem.at();
    }
}
