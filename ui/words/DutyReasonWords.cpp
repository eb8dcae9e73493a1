#include "core/base/Date.h"
#include "ui/words/ArgumentWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/DutyWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <map>

namespace banso {

namespace {

/// How one argument of a reason is said.
enum class Said { Plain, Day, Contact, Channel, Gate, Slot, Evidence };

struct ReasonWords {
    const char* sentence;
    std::vector<Said> arguments = {};
};

QString translated(const char* text) {
    return QCoreApplication::translate("DutyWords", text);
}

QString slotWords(const QString& key) {
    if (key == u"morning")
        return translated(QT_TRANSLATE_NOOP("DutyWords", "in the morning"));
    if (key == u"afternoon")
        return translated(QT_TRANSLATE_NOOP("DutyWords", "in the afternoon"));
    if (key == u"evening")
        return translated(QT_TRANSLATE_NOOP("DutyWords", "in the evening"));
    return key;
}

/// What agrees between two persons.
QString evidenceWords(const QString& key) {
    static const std::map<QString, const char*> kNames{
        {QStringLiteral("birth"), QT_TRANSLATE_NOOP("DutyWords", "birth date")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("DutyWords", "name")},
        {QStringLiteral("kana"), QT_TRANSLATE_NOOP("DutyWords", "kana")},
        {QStringLiteral("sex"), QT_TRANSLATE_NOOP("DutyWords", "sex")},
        {QStringLiteral("household"), QT_TRANSLATE_NOOP("DutyWords", "household")},
        {QStringLiteral("returned"), QT_TRANSLATE_NOOP("DutyWords", "had moved out")}};
    const auto found = kNames.find(key);
    return found == kNames.end() ? key : translated(found->second);
}

const std::map<QString, ReasonWords>& reasons() {
    using enum Said;
    static const std::map<QString, ReasonWords> kReasons{
        {QStringLiteral("care.notice"),
         {QT_TRANSLATE_NOOP("DutyWords", "pregnancy notice of %1"), {Day}}},
        {QStringLiteral("care.edd"), {QT_TRANSLATE_NOOP("DutyWords", "due date %1"), {Day}}},
        {QStringLiteral("care.outcome"),
         {QT_TRANSLATE_NOOP("DutyWords", "end of the pregnancy %1"), {Day}}},
        {QStringLiteral("care.birth"), {QT_TRANSLATE_NOOP("DutyWords", "born %1"), {Day}}},
        {QStringLiteral("care.discharge"),
         {QT_TRANSLATE_NOOP("DutyWords", "left hospital %1"), {Day}}},
        {QStringLiteral("care.loss"), {QT_TRANSLATE_NOOP("DutyWords", "loss on %1"), {Day}}},
        {QStringLiteral("care.session"), {QT_TRANSLATE_NOOP("DutyWords", "session of %1"), {Day}}},
        {QStringLiteral("care.absent"),
         {QT_TRANSLATE_NOOP("DutyWords", "did not come on %1"), {Day}}},
        {QStringLiteral("care.after"),
         {QT_TRANSLATE_NOOP("DutyWords", "%1 was on %2"), {Contact, Day}}},
        {QStringLiteral("care.next"), {QT_TRANSLATE_NOOP("DutyWords", "announced for %1"), {Day}}},
        {QStringLiteral("care.conference"),
         {QT_TRANSLATE_NOOP("DutyWords", "decided on %1, to be discussed"), {Day}}},
        {QStringLiteral("care.outcomeUnknown"),
         {QT_TRANSLATE_NOOP("DutyWords", "due date %1 has passed, no outcome on record"), {Day}}},
        {QStringLiteral("care.linkBirth"),
         {QT_TRANSLATE_NOOP("DutyWords", "the register has a birth of %1"), {Day}}},
        {QStringLiteral("protection.ends"),
         {QT_TRANSLATE_NOOP("DutyWords", "measure until %1: prolong or release?"), {Day}}},
        {QStringLiteral("person.join"),
         {QT_TRANSLATE_NOOP("DutyWords", "the same person? agrees: %1"), {Evidence}}},
        {QStringLiteral("register.removed"),
         {QT_TRANSLATE_NOOP("DutyWords", "taken off the register")}},
        {QStringLiteral("register.missing"),
         {QT_TRANSLATE_NOOP("DutyWords", "no longer in the extract, no reason told")}},
        {QStringLiteral("register.family"),
         {QT_TRANSLATE_NOOP("DutyWords", "whose child? the register does not tell")}},
        {QStringLiteral("letter.pull"),
         {QT_TRANSLATE_NOOP("DutyWords", "take envelope %1 out: something changed"), {Plain}}},
        {QStringLiteral("letter.returned"),
         {QT_TRANSLATE_NOOP("DutyWords", "letter %1 came back: is the address right?"), {Plain}}},
        {QStringLiteral("file.unknown"),
         {QT_TRANSLATE_NOOP("DutyWords", "did %1 leave? nobody knows"), {Plain}}},
        {QStringLiteral("send.result"),
         {QT_TRANSLATE_NOOP("DutyWords", "the result file of %1 is missing"), {Channel}}},
        {QStringLiteral("send.stop"),
         {QT_TRANSLATE_NOOP("DutyWords", "has left already: can it be stopped?")}},
        {QStringLiteral("call.first"), {QT_TRANSLATE_NOOP("DutyWords", "call about: %1"), {Plain}}},
        {QStringLiteral("call.again"),
         {QT_TRANSLATE_NOOP("DutyWords", "call no. %1, %2"), {Plain, Slot}}},
        {QStringLiteral("call.promised"),
         {QT_TRANSLATE_NOOP("DutyWords", "call no. %1, promised for %2"), {Plain, Plain}}},
        {QStringLiteral("call.stop"), {QT_TRANSLATE_NOOP("DutyWords", "do not call: %1"), {Gate}}},
        {QStringLiteral("benefit.claim1"),
         {QT_TRANSLATE_NOOP("DutyWords", "first payment not applied for; until %1"), {Day}}},
        {QStringLiteral("benefit.claim2"),
         {QT_TRANSLATE_NOOP("DutyWords", "second payment not applied for; until %1"), {Day}}},
        {QStringLiteral("benefit.limit1"),
         {QT_TRANSLATE_NOOP("DutyWords", "first payment expires on %1"), {Day}}},
        {QStringLiteral("benefit.limit2"),
         {QT_TRANSLATE_NOOP("DutyWords", "second payment expires on %1"), {Day}}},
        {QStringLiteral("benefit.interview"),
         {QT_TRANSLATE_NOOP("DutyWords", "claim %1 waits for the interview"), {Plain}}},
        {QStringLiteral("benefit.papers"),
         {QT_TRANSLATE_NOOP("DutyWords", "claim %1: papers are missing"), {Plain}}},
        {QStringLiteral("benefit.check"),
         {QT_TRANSLATE_NOOP("DutyWords", "claim %1 is complete: check it"), {Plain}}},
        {QStringLiteral("benefit.decide"),
         {QT_TRANSLATE_NOOP("DutyWords", "claim %1 waits for a decision"), {Plain}}},
        {QStringLiteral("benefit.pay"),
         {QT_TRANSLATE_NOOP("DutyWords", "claim %1 was granted: pay it"), {Plain}}},
        {QStringLiteral("benefit.cancel"),
         {QT_TRANSLATE_NOOP("DutyWords", "moved out: cancel the recognition of %1"), {Plain}}},
    };
    return kReasons;
}

/// `send.<state of the attempt>`: what became of it, and the way that is taken next.
QString sendReason(const QString& state, const QStringList& arguments, bool namesNext) {
    const QString way = channelArgument(arguments.value(0));
    const QString next = arguments.value(1);
    if (namesNext && !next.isEmpty())
        //: %1 SMS, %2 not reached, %3 post
        return translated(QT_TRANSLATE_NOOP("DutyWords", "%1: %2 → next %3"))
            .arg(way, sendStateWords(state), channelArgument(next));
    //: %1 SMS, %2 not reached
    return translated(QT_TRANSLATE_NOOP("DutyWords", "%1: %2")).arg(way, sendStateWords(state));
}

QString said(Said how, const QString& argument, const ContactNaming& contacts) {
    switch (how) {
    case Said::Plain:
        return argument;
    case Said::Day: {
        const auto day = Date::fromIso(argument);
        return day ? shortDateWords(*day) : QStringLiteral("…");
    }
    case Said::Contact: {
        const QString name = contacts ? contacts(argument) : QString();
        return name.isEmpty() ? argument : name;
    }
    case Said::Channel:
        return channelArgument(argument);
    case Said::Gate:
        return gateReasonsWords(argument);
    case Said::Slot:
        return slotWords(argument);
    case Said::Evidence:
        return evidenceWords(argument);
    }
    Q_UNREACHABLE();
}

} // namespace

QString dutyReasonWords(const QString& reason, const QStringList& arguments,
                        const ContactNaming& contacts) {
    const auto found = reasons().find(reason);
    if (found == reasons().end()) {
        if (reason.startsWith(u"send."))
            return sendReason(reason.sliced(5), arguments,
                              channelArgument(arguments.value(1)) != arguments.value(1));
        return (QStringList{reason} + arguments).join(u' ');
    }
    const ReasonWords& words = found->second;
    QStringList list = arguments;
    // The last kind of argument speaks for all that follow, joined into one.
    if (!words.arguments.empty()) {
        const auto last = static_cast<qsizetype>(words.arguments.size()) - 1;
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = said(words.arguments[static_cast<std::size_t>(qMin(i, last))], list.at(i),
                           contacts);
        if (list.size() > last + 1)
            list = list.first(last) + QStringList{list.sliced(last).join(u'・')};
    }
    return fillIn(translated(words.sentence), list);
}

QString dutyKindWords(const QString& kind) {
    static const std::map<QString, const char*> kKinds{
        {QStringLiteral("protection.ends"),
         QT_TRANSLATE_NOOP("DutyWords", "End of a protection measure")},
        {QStringLiteral("person.join"), QT_TRANSLATE_NOOP("DutyWords", "One person or two?")},
        {QStringLiteral("register.removed"), QT_TRANSLATE_NOOP("DutyWords", "Register: removed")},
        {QStringLiteral("register.missing"), QT_TRANSLATE_NOOP("DutyWords", "Register: missing")},
        {QStringLiteral("register.family"), QT_TRANSLATE_NOOP("DutyWords", "Register: family")},
        {QStringLiteral("letter.pull"), QT_TRANSLATE_NOOP("DutyWords", "Take an envelope out")},
        {QStringLiteral("letter.returned"), QT_TRANSLATE_NOOP("DutyWords", "Letter came back")},
        {QStringLiteral("file.unknown"), QT_TRANSLATE_NOOP("DutyWords", "File not certain")},
        {QStringLiteral("send.result"), QT_TRANSLATE_NOOP("DutyWords", "Results to read in")},
        {QStringLiteral("send.stop"), QT_TRANSLATE_NOOP("DutyWords", "Stop what was sent")},
        {QStringLiteral("send.fallback"), QT_TRANSLATE_NOOP("DutyWords", "Send another way")},
        {QStringLiteral("send.unreached"), QT_TRANSLATE_NOOP("DutyWords", "Nobody reached")},
        {QStringLiteral("send.check"), QT_TRANSLATE_NOOP("DutyWords", "Result to look at")},
        {QStringLiteral("call"), QT_TRANSLATE_NOOP("DutyWords", "Telephone call")},
        {QStringLiteral("benefit.claim1"), QT_TRANSLATE_NOOP("DutyWords", "Benefit 1: apply")},
        {QStringLiteral("benefit.claim2"), QT_TRANSLATE_NOOP("DutyWords", "Benefit 2: apply")},
        {QStringLiteral("benefit.limit1"), QT_TRANSLATE_NOOP("DutyWords", "Benefit 1: limit")},
        {QStringLiteral("benefit.limit2"), QT_TRANSLATE_NOOP("DutyWords", "Benefit 2: limit")},
        {QStringLiteral("benefit.interview"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: interview")},
        {QStringLiteral("benefit.papers"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: papers")},
        {QStringLiteral("benefit.check"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: check")},
        {QStringLiteral("benefit.decide"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: decide")},
        {QStringLiteral("benefit.pay"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: pay")},
        {QStringLiteral("benefit.cancel"), QT_TRANSLATE_NOOP("DutyWords", "Benefit: cancel")},
    };
    const auto found = kKinds.find(kind);
    return found == kKinds.end() ? kind : translated(found->second);
}

std::vector<QString> dutyReasonsWithWords() {
    std::vector<QString> keys;
    for (const auto& [key, words] : reasons())
        keys.push_back(key);
    return keys;
}

} // namespace banso
