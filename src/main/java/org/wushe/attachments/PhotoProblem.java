package org.wushe.attachments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wushe.attachments.pictures.UnfitPicture;

/**
 * Why a file was not kept.
 *
 * @param key in the bundle "attachments"
 * @param arguments of the message; the first is the name of the file
 */
public record PhotoProblem(String key, List<Object> arguments) {

    static PhotoProblem of(String key, PhotoFile file, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(file.name());
        arguments.addAll(List.of(more));
        return new PhotoProblem(key, List.copyOf(arguments));
    }

    static PhotoProblem of(UnfitPicture unfit, PhotoFile file) {
        return of(
                "unfit_" + unfit.reason().name().toLowerCase(Locale.ROOT),
                file,
                unfit.arguments().toArray());
    }
}
