#include "ui/household/CautionBands.h"

#include "ui/household/HouseholdWords.h"
#include "ui/widgets/look/Look.h"

namespace banso {

CautionBands::CautionBands(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Look::grid(1));
}

void CautionBands::setCautions(const std::vector<HouseholdWarning>& warnings, Date today,
                               const QString& reveal) {
    clear();
    for (const HouseholdWarning& warning : warnings) {
        const CautionLine line = cautionWords(warning, today);
        auto* band = new Banner(line.kind, line.text, this);
        if (warning.kind == HouseholdCaution::Protected && !reveal.isEmpty()) {
            band->setAction(reveal);
            connect(band, &Banner::actionChosen, this, &CautionBands::revealWished);
        }
        m_column->addWidget(band);
        m_bands.push_back(band);
    }
    setVisible(!m_bands.empty());
}

void CautionBands::clear() {
    qDeleteAll(m_bands);
    m_bands.clear();
    setVisible(false);
}

} // namespace banso
