#include "core/exchange/IncomingFile.h"

#include <QFile>
#include <QFileInfo>

namespace banso {

namespace {

constexpr qint64 kPiece = 256 * 1024; // stays in the processor's cache from hash to cells

Error notReadable(const QString& path, const QIODevice& device) {
    return broken("file.unreadable", {}, {path, device.errorString()});
}

Status checkReadable(const QFileInfo& info, const QString& path) {
    if (!info.exists())
        return fail(broken("file.notThere", {}, {path}));
    if (info.isDir())
        return fail(broken("file.isDirectory", {}, {path}));
    if (!info.isFile())
        return fail(broken("file.notAFile", {}, {path}));
    if (info.size() == 0)
        return fail(broken("file.empty", {}, {path}));
    return {};
}

} // namespace

Result<IncomingFile> IncomingFile::open(const QString& path, std::optional<TextEncoding> forced) {
    const QFileInfo info(path);
    BANSO_CHECK(checkReadable(info, path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(notReadable(path, *file));
    IncomingFile incoming = over(std::move(file), path, forced);
    incoming.m_size = info.size();
    incoming.m_modified = info.lastModified();
    return incoming;
}

IncomingFile IncomingFile::over(std::unique_ptr<QIODevice> device, const QString& name,
                                std::optional<TextEncoding> forced) {
    IncomingFile incoming;
    incoming.m_device = std::move(device);
    incoming.m_path = name;
    incoming.m_encoding = forced;
    incoming.m_piece.resize(kPiece);
    return incoming;
}

Result<bool> IncomingFile::readInto(QByteArray& buffer) {
    if (m_atEnd)
        return false;
    const qint64 got = m_device->read(m_piece.data(), kPiece);
    if (got < 0)
        return fail(notReadable(m_path, *m_device));
    const bool first = m_read == 0;
    m_read += got;
    m_atEnd = got == 0;
    if (m_size >= 0 && m_read > m_size) // it grows: without this, reading might never end
        return fail(broken("file.changed", {}, {m_path}));
    QByteArrayView piece(m_piece.constData(), got);
    m_hash.add(piece);
    if (first)
        piece = withoutMark(piece);
    const qsizetype before = buffer.size();
    if (m_utf16) {
        const QString text = (*m_utf16)(piece);
        if (m_utf16->hasError() && !m_trouble)
            m_trouble = Trouble{Trouble::Kind::Undecodable, m_delivered};
        buffer += text.toUtf8();
    } else {
        buffer += piece;
    }
    inspect(QByteArrayView(buffer).sliced(before), m_atEnd || m_read == m_size);
    m_delivered += buffer.size() - before;
    return !m_atEnd;
}

/// Notes what a byte order mark says, and skips it.
QByteArrayView IncomingFile::withoutMark(QByteArrayView piece) {
    if (piece.startsWith("\xEF\xBB\xBF") &&
        m_encoding.value_or(TextEncoding::Utf8) != TextEncoding::Cp932) {
        m_encoding = TextEncoding::Utf8Bom;
        return piece.sliced(3);
    }
    const bool big = piece.startsWith("\xFE\xFF");
    const bool marked = big || piece.startsWith("\xFF\xFE");
    if (!m_encoding && marked)
        m_encoding = TextEncoding::Utf16;
    if (m_encoding != TextEncoding::Utf16)
        return piece;
    m_utf16 = std::make_unique<QStringDecoder>(big ? QStringConverter::Utf16BE
                                                   : QStringConverter::Utf16LE);
    return marked ? piece.sliced(2) : piece;
}

void IncomingFile::inspect(QByteArrayView piece, bool last) {
    if (m_trouble)
        return;
    if (const qsizetype nul = piece.indexOf('\0'); nul >= 0)
        m_trouble = Trouble{Trouble::Kind::Nul, m_delivered + nul};
    else if (!m_encoding)
        decide(piece, last);
}

/// So far all was ASCII, so the piece begins at a character in either encoding.
void IncomingFile::decide(QByteArrayView piece, bool last) {
    if (isAscii(piece))
        return;
    const qsizetype notUtf8 = firstNonUtf8(piece, !last);
    const qsizetype notCp932 = notUtf8 < 0 ? -1 : firstNonCp932(piece, !last);
    if (notUtf8 < 0) {
        m_encoding = TextEncoding::Utf8;
    } else if (notCp932 < 0) {
        m_encoding = TextEncoding::Cp932;
    } else { // neither: what it was meant to be is what it is longer
        m_encoding = notUtf8 < notCp932 ? TextEncoding::Cp932 : TextEncoding::Utf8;
        m_trouble = Trouble{Trouble::Kind::Undecodable, m_delivered + std::max(notUtf8, notCp932)};
    }
}

bool IncomingFile::isAsItWas() const {
    if (m_size < 0)
        return true;
    const QFileInfo now(m_path);
    return m_read == m_size && now.size() == m_size && now.lastModified() == m_modified;
}

Result<FileFacts> IncomingFile::finish() {
    if (!m_atEnd) {
        QByteArray rest;
        for (;;) {
            BANSO_TRY(const bool more, readInto(rest));
            if (!more)
                break;
            rest.truncate(0);
        }
    }
    if (!isAsItWas())
        return fail(broken("file.changed", {}, {m_path}));
    return FileFacts{m_path, m_read, m_hash.takeHex(), encoding()};
}

Status verifyUnchanged(const FileFacts& facts) {
    BANSO_TRY(IncomingFile file, IncomingFile::open(facts.path));
    BANSO_TRY(const FileFacts now, file.finish());
    if (now.bytes != facts.bytes || now.sha256 != facts.sha256)
        return fail(broken("file.changed", {}, {facts.path}));
    return {};
}

} // namespace banso
