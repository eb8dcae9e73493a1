#include "core/exchange/OutgoingFile.h"

#include "core/base/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

namespace banso {

namespace {

constexpr QStringView kPartEnding = u".banso-part";
constexpr qint64 kAlmostNothing = 64 * 1024;

QString partNameFor(const QFileInfo& target) {
    const QString nonce = QString::number(QRandomGenerator::global()->generate64(), 36);
    return target.dir().filePath(u'.' + nonce + kPartEnding.toString());
}

} // namespace

Result<OutgoingFile> OutgoingFile::create(const QString& path, Existing existing) {
    const QFileInfo target(path);
    if (!target.dir().exists())
        return fail(broken("file.noFolder", {}, {target.path()}));
    if (target.isDir())
        return fail(broken("file.isDirectory", {}, {path}));
    if (existing == Existing::Keep && target.exists())
        return fail(refused("file.nameTaken", {}, {path}));
    OutgoingFile file;
    file.m_existing = existing;
    file.m_facts.path = path;
    file.m_part = std::make_unique<QFile>(partNameFor(target));
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!file.m_part->open(mode))
        return fail(file.writeError());
    return file;
}

OutgoingFile::~OutgoingFile() {
    if (!m_part)
        return;
    m_part->close();
    m_part->remove();
}

Status OutgoingFile::write(QByteArrayView bytes) {
    Q_ASSERT(!m_sealed);
    if (m_part->write(bytes.data(), bytes.size()) != bytes.size())
        return fail(writeError());
    m_hash.add(bytes);
    m_facts.bytes += bytes.size();
    return {};
}

Result<WrittenFile> OutgoingFile::seal() {
    if (m_sealed)
        return m_facts;
    if (!flushToDisk(*m_part))
        return fail(writeError());
    m_part->close();
    m_facts.sha256 = m_hash.takeHex();
    m_sealed = true;
    return m_facts;
}

Result<WrittenFile> OutgoingFile::publish() {
    BANSO_TRY(const WrittenFile facts, seal());
    switch (placeFile(m_part->fileName(), facts.path, m_existing == Existing::Replace)) {
    case Placement::NameTaken:
        return fail(refused("file.nameTaken", {}, {facts.path}));
    case Placement::Failed:
        return fail(writeError());
    case Placement::Placed:
        break;
    }
    m_part.reset();
    return facts;
}

/// Which of the reasons it is, told by looking at where the file should lie.
Error OutgoingFile::writeError() const {
    const QFileInfo target(m_facts.path);
    const QString folder = target.absolutePath();
    if (!QFileInfo::exists(folder))
        return broken("file.noFolder", {}, {target.path()});
    const QStorageInfo disk(folder);
    if (disk.bytesTotal() > 0 && disk.bytesAvailable() < kAlmostNothing)
        return broken("file.diskFull", {}, {m_facts.path});
    return broken("file.unwritable", {}, {m_facts.path, m_part->errorString()});
}

FileFate fateOf(const WrittenFile& intended) {
    QFile file(intended.path);
    if (!file.exists())
        return FileFate::Absent;
    if (file.size() != intended.bytes || !file.open(QIODevice::ReadOnly))
        return FileFate::Other;
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kAlmostNothing);
        if (piece.isEmpty())
            break;
        hash.add(piece);
    }
    return hash.takeHex() == intended.sha256 ? FileFate::Whole : FileFate::Other;
}

int removeUnfinishedFiles(const QString& folder) {
    const QDir dir(folder);
    int removed = 0;
    const QStringList ours{QStringLiteral(".*") + kPartEnding.toString()};
    for (const QString& name : dir.entryList(ours, QDir::Files | QDir::Hidden))
        removed += QFile::remove(dir.filePath(name)) ? 1 : 0;
    return removed;
}

Result<WrittenFile> writeWholeFile(const QString& path, QByteArrayView bytes,
                                   OutgoingFile::Existing existing) {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, existing));
    BANSO_CHECK(file.write(bytes));
    return file.publish();
}

} // namespace banso
