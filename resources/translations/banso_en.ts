<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n put off to %1.</source>
        <translation>
            <numerusform>%n put off to %1.</numerusform>
            <numerusform>%n put off to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed: %1.</source>
        <translation>
            <numerusform>%n closed: %1.</numerusform>
            <numerusform>%n closed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupPresenter</name>
    <message numerus="yes">
        <source>%n child(ren) placed.</source>
        <translation>
            <numerusform>%n child placed.</numerusform>
            <numerusform>%n children placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePresenter</name>
    <message numerus="yes">
        <source>%1 characters as counted, %n message(s) each</source>
        <translation>
            <numerusform>%1 characters as counted, %n message each</numerusform>
            <numerusform>%1 characters as counted, %n messages each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message numerus="yes">
        <source>At most %n row(s) a file</source>
        <translation>
            <numerusform>At most %n row a file</numerusform>
            <numerusform>At most %n rows a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::BackupPlace</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::CalendarPlace</name>
    <message numerus="yes">
        <source>Saved %1; what is due moved for %n household(s).</source>
        <translation>
            <numerusform>Saved %1; what is due moved for %n household.</numerusform>
            <numerusform>Saved %1; what is due moved for %n households.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::CameForm</name>
    <message numerus="yes">
        <source>%n child(ren) written down.</source>
        <translation>
            <numerusform>%n child written down.</numerusform>
            <numerusform>%n children written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::CheckupPage</name>
    <message numerus="yes">
        <source>%n child(ren) have no place then, and what is unsent about it is held back. What was recorded stays.</source>
        <translation>
            <numerusform>%n child has no place then, and what is unsent about it is held back. What was recorded stays.</numerusform>
            <numerusform>%n children have no place then, and what is unsent about it is held back. What was recorded stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::DistrictPlace</name>
    <message numerus="yes">
        <source>%n district(s) change hands</source>
        <translation>
            <numerusform>%n district changes hands</numerusform>
            <numerusform>%n districts change hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n district(s) handed over.</source>
        <translation>
            <numerusform>%n district handed over.</numerusform>
            <numerusform>%n districts handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::FormColumn</name>
    <message numerus="yes">
        <source>%n place(s) to look at; nothing was saved yet.</source>
        <translation>
            <numerusform>%n place to look at; nothing was saved yet.</numerusform>
            <numerusform>%n places to look at; nothing was saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::HeaderBar</name>
    <message numerus="yes">
        <source>Residents of %1, %n day(s) old</source>
        <extracomment>The day that the resident register&apos;s picture shows, e.g. 住基 11/20.</extracomment>
        <translation>
            <numerusform>Residents of %1, %n day old</numerusform>
            <numerusform>Residents of %1, %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::JobBar</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::MailDesk</name>
    <message numerus="yes">
        <source> (%n contacts)</source>
        <translation>
            <numerusform> (%n contact)</numerusform>
            <numerusform> (%n contacts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::MainWindow</name>
    <message numerus="yes">
        <source>%n form(s) were begun and not saved; that would be lost.</source>
        <translation>
            <numerusform>%n form were begun and not saved; that would be lost.</numerusform>
            <numerusform>%n forms were begun and not saved; that would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::QuestionsDesk</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SearchPanel</name>
    <message numerus="yes">
        <source>The first %n; type on to narrow them down.</source>
        <translation>
            <numerusform>The first %n; type on to narrow them down.</numerusform>
            <numerusform>The first %n; type on to narrow them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found · ↑↓ choose · Enter opens</source>
        <translation>
            <numerusform>%n found · ↑↓ choose · Enter opens</numerusform>
            <numerusform>%n found · ↑↓ choose · Enter opens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendActs</name>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed for %n households</source>
        <translation>
            <numerusform>Confirmed for %n household</numerusform>
            <numerusform>Confirmed for %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall everything that has not left (%n households)</source>
        <translation>
            <numerusform>Recall everything that has not left (%n household)</numerusform>
            <numerusform>Recall everything that has not left (%n households)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recalled: %n households</source>
        <translation>
            <numerusform>Recalled: %n household</numerusform>
            <numerusform>Recalled: %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n households</source>
        <translation>
            <numerusform>Release %n household</numerusform>
            <numerusform>Release %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released: %n households</source>
        <translation>
            <numerusform>Released: %n household</numerusform>
            <numerusform>Released: %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters were posted</source>
        <translation>
            <numerusform>%n letter was posted</numerusform>
            <numerusform>%n letters were posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted: %n letters</source>
        <translation>
            <numerusform>Posted: %n letter</numerusform>
            <numerusform>Posted: %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendCheckStep</name>
    <message numerus="yes">
        <source>%n households to look at (J: the next one)</source>
        <translation>
            <numerusform>%n household to look at (J)</numerusform>
            <numerusform>%n households to look at (J: the next one)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendChooseStep</name>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendHandOutStep</name>
    <message numerus="yes">
        <source>%n letters were posted (G)</source>
        <translation>
            <numerusform>%n letter was posted (G)</numerusform>
            <numerusform>%n letters were posted (G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendPreviewPanel</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SendResultStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::SessionSheet</name>
    <message numerus="yes">
        <source>%n child(ren) placed</source>
        <translation>
            <numerusform>%n child placed</numerusform>
            <numerusform>%n children placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told yet</source>
        <translation>
            <numerusform>%n not told yet</numerusform>
            <numerusform>%n not told yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of the right age are due and have no place.</source>
        <translation>
            <numerusform>%n child of the right age is due and has no place.</numerusform>
            <numerusform>%n children of the right age are due and have no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>banso::TodayPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
