#include "ui/widgets/look/DrawnIcon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace banso {

namespace {

constexpr std::array kSizes{20, 40, 60};

QString fileOf(const QString& name, bool dark, int pixels) {
    int size = kSizes.back();
    for (auto candidate = kSizes.rbegin(); candidate != kSizes.rend(); ++candidate)
        if (*candidate >= pixels)
            size = *candidate;
    return QStringLiteral(":/icons/%1/%2-%3.png")
        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), name)
        .arg(size);
}

void ink(QPixmap& picture, const QColor& color) {
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
}

QPixmap picture(const QString& name, int pixels, std::optional<Tone> tone, bool isFaded) {
    const QPalette palette = QApplication::palette();
    const bool dark = isDark(palette);
    const QString key = QStringLiteral("banso/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(pixels)
                            .arg(tone ? static_cast<int>(*tone) : -1)
                            .arg(dark)
                            .arg(isFaded);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    made = QPixmap(fileOf(name, dark, pixels));
    if (made.isNull())
        return made;
    if (made.width() != pixels)
        made = made.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (isFaded)
        ink(made, palette.color(QPalette::Disabled, QPalette::WindowText));
    else if (tone)
        ink(made, inkOf(*tone, palette));
    QPixmapCache::insert(key, made);
    return made;
}

class DrawnIconEngine final : public QIconEngine {
  public:
    DrawnIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const int side = qMin(rect.width(), rect.height());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        painter->drawPixmap(place, scaledPixmap(place.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        QPixmap made =
            picture(m_name, qMin(size.width(), size.height()), m_tone, mode == QIcon::Disabled);
        made.setDevicePixelRatio(ratio);
        return made;
    }
    QIconEngine* clone() const override { return new DrawnIconEngine(m_name, m_tone); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

  private:
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon drawnIcon(const QString& name, std::optional<Tone> tone) {
    if (!QFile::exists(fileOf(name, false, kSizes.front())))
        return {};
    return QIcon(new DrawnIconEngine(name, tone));
}

QPixmap drawnPixmap(const QString& name, int size, qreal ratio, std::optional<Tone> tone) {
    QPixmap made = picture(name, qRound(size * ratio), tone, false);
    made.setDevicePixelRatio(ratio);
    return made;
}

} // namespace banso
