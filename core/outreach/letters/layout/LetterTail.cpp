#include "core/outreach/letters/layout/LetterTail.h"

namespace banso {

namespace {

constexpr double kAbove = 5;      // mm
constexpr double kPadding = 2.2;  // mm
constexpr double kFrame = 0.3;    // mm
constexpr double kRule = 0.2;     // mm
constexpr double kFieldRow = 9.5; // mm; room to write by hand

class TailSetter {
  public:
    TailSetter(const LetterSheet& sheet, const Typesetter& typesetter, const LetterStyle& style,
               const LetterLabels& labels)
        : m_sheet(sheet),
          m_typesetter(typesetter),
          m_labels(labels),
          m_plain{FontRole::Body, style.head.size, 1.4, InkPart::Body},
          m_strong{FontRole::Heading, style.head.size, 1.4, InkPart::Body},
          m_small{FontRole::Body, style.small.size, style.small.leading, InkPart::Body},
          m_width(style.page.width - style.page.left - style.page.right) {}

    LetterTail set() {
        if (m_sheet.contact)
            addContact(*m_sheet.contact);
        if (m_sheet.tearOff)
            addTearOff(*m_sheet.tearOff);
        return std::move(m_tail);
    }

  private:
    void addContact(const LetterContact& contact) {
        const double top = m_tail.height += kAbove;
        m_tail.height += kPadding;
        addLines(contact.title, m_strong, kPadding);
        for (const QString& line : contact.lines)
            addLines(line, m_plain, kPadding);
        m_tail.height += kPadding;
        m_tail.ink.addFrame({0, top, m_width, m_tail.height - top}, kFrame, InkPart::Body);
    }

    void addTearOff(const LetterTearOff& tearOff) {
        m_tail.height += kAbove;
        addCutLine();
        addLines(tearOff.title, m_strong, 0, LetterAlign::Centre);
        // Whose slip it is stands on it, so that nobody has to guess from the handwriting.
        const LetterRecipient& to = m_sheet.recipient;
        addRuled(FontRole::Body, m_labels.text("serial") + u'　' + m_sheet.serial.text());
        addRuled(FontRole::Address, to.name + u'　' + to.honorific);
        for (const QString& field : tearOff.fields)
            addRuled(FontRole::Body, field);
    }

    void addCutLine() {
        const InkText label = m_typesetter.line(m_labels.text("tearOff"), m_small);
        const double y = m_tail.height + m_small.size * m_small.leading / 2;
        const double left = (m_width - label.width()) / 2;
        m_tail.ink.lines.push_back({{0, y}, {left - 2, y}, kRule, true, InkPart::Body});
        m_tail.ink.lines.push_back(
            {{m_width - left + 2, y}, {m_width, y}, kRule, true, InkPart::Body});
        m_tail.ink.texts.push_back(label);
        m_tail.ink.texts.back().at += QPointF(left, m_tail.height);
        m_tail.height += m_small.size * m_small.leading + 1;
    }

    /// A row with a line under it.
    void addRuled(FontRole role, const QString& text) {
        TypeStyle style = m_plain;
        style.role = role;
        const SetText set = m_typesetter.set(text, style, m_width, LetterAlign::Start);
        const double height = std::max(kFieldRow, set.height + 2);
        for (InkText line : set.lines) {
            line.at += QPointF(0, m_tail.height + height - set.height - 0.5);
            m_tail.ink.texts.push_back(std::move(line));
        }
        m_tail.height += height;
        m_tail.ink.lines.push_back(
            {{0, m_tail.height}, {m_width, m_tail.height}, kRule, false, InkPart::Body});
    }

    void addLines(const QString& text, const TypeStyle& style, double indent,
                  LetterAlign align = LetterAlign::Start) {
        if (text.isEmpty())
            return;
        SetText set = m_typesetter.set(text, style, m_width - 2 * indent, align);
        for (InkText& line : set.lines) {
            line.at += QPointF(indent, m_tail.height);
            m_tail.ink.texts.push_back(std::move(line));
        }
        m_tail.height += set.height;
    }

    const LetterSheet& m_sheet;
    const Typesetter& m_typesetter;
    const LetterLabels& m_labels;
    const TypeStyle m_plain;
    const TypeStyle m_strong;
    const TypeStyle m_small;
    const double m_width;
    LetterTail m_tail{{}, 0};
};

} // namespace

LetterTail setLetterTail(const LetterSheet& sheet, const Typesetter& typesetter,
                         const LetterStyle& style, const LetterLabels& labels) {
    return TailSetter(sheet, typesetter, style, labels).set();
}

} // namespace banso
