#pragma once

#include "core/care/calendar/ContactType.h"

#include <QHash>

#include <map>

namespace banso {

/// The contact calendar of the town: when what is due, and for whom, as dated rows. Pure; where the
/// rows come from is told by `ContactCalendarRepository`.
class ContactCalendar {
  public:
    /// Errors: those of `ContactType::parse`; `calendar.twice` {code, day}; `calendar.anchor`
    /// {code, anchor} (neither a known day nor a contact of the same kind);
    /// `calendar.conditionCode` {code, other}; `calendar.circle` {code} (contacts that wait for
    /// each other); `calendar.subjectChanged` {code}; `calendar.missing` {code} (one that the
    /// program needs).
    [[nodiscard]] static Validated<ContactCalendar> of(const std::vector<ContactTypeText>& rows);
    /// The rows that the program carries (`resources/masters/contact_calendar.tsv`).
    [[nodiscard]] static const std::vector<ContactTypeText>& shippedRows();
    [[nodiscard]] static const ContactCalendar& shipped();

    /// Codes in the order of the calendar.
    [[nodiscard]] const std::vector<QString>& codes() const { return m_codes; }
    [[nodiscard]] bool has(const QString& code) const { return m_versions.contains(code); }
    /// The version that holds for a contact whose days follow from these anchors: the latest whose
    /// contact opens on its day or later, or the first. Nothing when no opening day is known, when
    /// the code is unknown, or when the version is not in use.
    [[nodiscard]] const ContactType* versionFor(const QString& code,
                                                const AnchorDays& anchors) const;
    /// The version in use on a day: its name, its method. Nothing for an unknown code.
    [[nodiscard]] const ContactType* inForce(const QString& code, Date on) const;
    /// The check-up that a code belongs to (C04N and C04R1 to C04, C04 to itself): the code of the
    /// attendance it begins with. Empty for other contacts.
    [[nodiscard]] QString checkupOf(const QString& code) const { return m_checkups.value(code); }
    /// Whom a contact is about, in each of its versions; nothing for an unknown code.
    [[nodiscard]] std::optional<ContactSubject> subjectOf(const QString& code) const;

  private:
    ContactCalendar() = default;
    [[nodiscard]] QString findCheckupOf(const QString& code) const;
    void checkReferences(Errors& errors) const;
    void checkAnchors(const ContactType& type, Errors& errors) const;
    [[nodiscard]] bool leadsBack(const QString& from, const QString& to,
                                 std::vector<QString>& seen) const;
    [[nodiscard]] std::vector<QString> waitsFor(const QString& code) const;

    std::vector<QString> m_codes;
    std::map<QString, std::vector<ContactType>> m_versions; ///< oldest first
    QHash<QString, QString> m_checkups;                     ///< asked for every contact of a child
};

} // namespace banso
