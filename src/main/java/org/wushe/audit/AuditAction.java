package org.wushe.audit;

import java.util.List;

/** The actions the rooms tell of, in the order in which they are offered as a filter. */
final class AuditAction {

    static final List<String> NAMES =
            List.of(
                    "need.submitted",
                    "need.accepted",
                    "need.refused",
                    "need.linked",
                    "need.progress",
                    "need.part_done",
                    "need.result",
                    "need.confirmed",
                    "need.not_solved",
                    "need.returned",
                    "need.completed",
                    "need.recategorised",
                    "need.published",
                    "need.unpublished",
                    "need.opened_to_claims",
                    "need.claimed",
                    "need.claim_refused",
                    "need.given_back",
                    "need.paused",
                    "need.resumed",
                    "need.replied",
                    "need.escalated",
                    "need.level_answered",
                    "need.unsolved",
                    "need.lapsed",
                    "need.expired",
                    "need.reopened",
                    "need.withdrawal_asked",
                    "need.withdrawn",
                    "need.duplicate",
                    "need.repeated",
                    "need.contact_read",
                    "need.slip_made",
                    "needs.figures_exported",
                    "opinion.told",
                    "opinion.answered",
                    "identity.join_confirmed",
                    "identity.join_refused",
                    "identity.role_asked",
                    "identity.role_granted",
                    "identity.role_withdrawn",
                    "import.uploaded",
                    "import.confirmed",
                    "import.finished",
                    "import.report_downloaded",
                    "import.cancelled",
                    "photo.added",
                    "photo.published",
                    "photo.withdrawn",
                    "photo.removed",
                    "platform.bundle_applied",
                    "platform.suspended",
                    "platform.resumed",
                    "audit.verified");

    private AuditAction() {}
}
