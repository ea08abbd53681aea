package org.wushe.volunteering.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/** Tells whose report-in ends soon. Every instance looks; each is told by one of them. */
@ApplicationScoped
class RemindingReportIns {

    private final DueWork due;
    private final ReportInReminders reminders;

    RemindingReportIns(DueWork due, ReportInReminders reminders) {
        this.due = due;
        this.reminders = reminders;
    }

    @Scheduled(
            identity = "report-in-reminders",
            every = "{wushe.report-ins.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_ending_report_ins", reminders::due, reminders::remind);
    }
}
