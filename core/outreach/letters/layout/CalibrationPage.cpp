#include "core/outreach/letters/layout/CalibrationPage.h"

#include "core/outreach/letters/layout/LetterHead.h"

namespace banso {

namespace {

constexpr QPointF kCross{150, 150};
constexpr double kArm = 10; // mm
constexpr double kThin = 0.15;

QString number(double value) {
    return QString::number(value, 'g', 4);
}

class Calibration {
  public:
    Calibration(LetterLayout& layout, PrintOffset offset)
        : m_style(layout.style()),
          m_labels(layout.labels()),
          m_window(layout.window()),
          m_offset(offset),
          m_typesetter(layout.fonts(), QStringLiteral("ja")),
          m_small{FontRole::Body, m_style.small.size, m_style.small.leading, InkPart::Guide} {}

    PageInk set() {
        addZones();
        addFolds();
        addCross();
        addRulers();
        addWords();
        return std::move(m_ink);
    }

  private:
    void addZones() {
        const QRectF safe = m_window.safeBlock();
        const QRectF seen = m_window.keepOut();
        m_ink.addFrame(safe, 0.6, InkPart::Guide);
        m_ink.addFrame(m_window.window, kThin, InkPart::Guide);
        addDashed(seen);
        addLabel(m_labels.text("calibrationSafe").arg(number(safe.width()), number(safe.height())),
                 safe.topLeft() + QPointF(2, 2));
        addLabel(m_labels.text("calibrationWindow")
                     .arg(number(m_window.window.width()), number(m_window.window.height()),
                          number(m_window.window.left()), number(m_window.window.top())),
                 m_window.window.bottomLeft() + QPointF(2, -5));
        addLabel(m_labels.text("calibrationKeepOut"), {seen.right() + 2, seen.bottom() - 5});
    }

    void addFolds() {
        m_ink.add(foldMarks(m_window), {});
        for (const double fold : m_window.folds)
            addLabel(m_labels.text("calibrationFold").arg(number(fold)), {11, fold - 2.2});
    }

    void addCross() {
        m_ink.lines.push_back(
            {kCross - QPointF(kArm, 0), kCross + QPointF(kArm, 0), kThin, false, InkPart::Guide});
        m_ink.lines.push_back(
            {kCross - QPointF(0, kArm), kCross + QPointF(0, kArm), kThin, false, InkPart::Guide});
        addLabel(QStringLiteral("(%1, %2)").arg(number(kCross.x()), number(kCross.y())),
                 kCross + QPointF(1, 1));
    }

    /// Ten millimetres a tick, to see whether the printer scales.
    void addRulers() {
        for (int mm = 10; mm <= 200; mm += 10)
            m_ink.lines.push_back({{static_cast<double>(mm), kCross.y() - 20},
                                   {static_cast<double>(mm), kCross.y() - 17},
                                   kThin,
                                   false,
                                   InkPart::Guide});
        m_ink.lines.push_back(
            {{10, kCross.y() - 20}, {200, kCross.y() - 20}, kThin, false, InkPart::Guide});
        addLabel(QStringLiteral("10"), {10.5, kCross.y() - 19});
        addLabel(QStringLiteral("200"), {193, kCross.y() - 19});
    }

    void addWords() {
        double y = m_window.folds.empty() ? kCross.y() + 20 : m_window.folds.back() + 6;
        const LaidInk title =
            setLetterTitle(m_labels.text("calibrationTitle"), m_typesetter, m_style, y);
        m_ink.add(title.ink, {});
        y = title.bottom + 2;
        QString steps;
        int step = 1;
        for (const QString& text : m_labels.list("calibrationSteps"))
            steps += QStringLiteral("%1. ").arg(step++) + text + u'\n';
        steps.replace(QStringLiteral("%1mm"), number(kCross.x()) + QStringLiteral("mm"));
        steps.replace(QStringLiteral("%2mm"), number(kCross.y()) + QStringLiteral("mm"));
        steps +=
            m_labels.text("calibrationOffset").arg(number(m_offset.right), number(m_offset.down));
        steps += u'\n' + m_window.key;
        SetText set = m_typesetter.set(
            steps, {FontRole::Body, m_style.head.size, 1.6, InkPart::Guide},
            m_style.page.width - m_style.page.left - m_style.page.right, LetterAlign::Start);
        for (InkText& line : set.lines) {
            line.at += QPointF(m_style.page.left, y);
            m_ink.texts.push_back(std::move(line));
        }
    }

    /// The sides that lie on the paper.
    void addDashed(const QRectF& box) {
        const QRectF paper(0, 0, m_style.page.width, m_style.page.height);
        PageInk frame;
        frame.addFrame(box, 0.2, InkPart::Guide);
        for (InkLine& line : frame.lines) {
            line.isDashed = true;
            if (paper.contains((line.from + line.to) / 2))
                m_ink.lines.push_back(line);
        }
    }

    void addLabel(const QString& text, QPointF corner) {
        m_ink.texts.push_back(m_typesetter.line(text, m_small));
        m_ink.texts.back().at += corner;
    }

    const LetterStyle& m_style;
    const LetterLabels& m_labels;
    const WindowProfile& m_window;
    const PrintOffset m_offset;
    const Typesetter m_typesetter;
    const TypeStyle m_small;
    PageInk m_ink;
};

} // namespace

PageInk layCalibration(LetterLayout& layout, PrintOffset offset) {
    return Calibration(layout, offset).set();
}

} // namespace banso
