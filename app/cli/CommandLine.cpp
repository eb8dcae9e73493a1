#include "app/cli/CommandLine.h"

#include "app/cli/CliCommand.h"
#include "app/cli/CommandContext.h"
#include "core/storage/StorageFailure.h"
#include "ui/words/Language.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace banso {

namespace {

int statusOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Ground:
        return 3;
    case ErrorKind::Refused:
        return 4;
    case ErrorKind::Denied:
        return 5;
    case ErrorKind::Conflict:
        return 6;
    }
    return 3;
}

void write(std::FILE* to, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

int report(const Error& error, ReplyFormat format) {
    const QString sentence = words(error);
    QByteArray text = sentence.toUtf8() + '\n';
    if (format == ReplyFormat::Json) {
        const QJsonObject object{{QStringLiteral("code"), error.code.toString()},
                                 {QStringLiteral("field"), error.field},
                                 {QStringLiteral("message"), sentence}};
        text = QJsonDocument(QJsonObject{{QStringLiteral("error"), object}})
                   .toJson(QJsonDocument::Compact) +
               '\n';
    } else if (!error.field.isEmpty()) {
        text = error.field.toUtf8() + ": " + text;
    }
    write(stderr, text);
    return statusOf(error.kind);
}

/// What may be typed; of a command that is begun (`send`, `import contacts`), only that one.
QByteArray help(const QStringList& begun = {}) {
    QString text = QCoreApplication::translate(
        "CommandLine", "banso-cli [--db FILE|postgresql://…] [--today DATE] [--as STAFF] "
                       "[--format table|csv|json] COMMAND …\n\n");
    const QString beginning = begun.join(u' ');
    for (const auto& command : allCommands())
        if (command->name().startsWith(beginning))
            text += QStringLiteral("  %1 %2\n      %3\n")
                        .arg(command->name(), synopsis(command->arguments()), command->summary());
    return text.toUtf8();
}

Result<Reply> answer(const GlobalOptions& options) {
    const auto found = findCommand(options.rest);
    if (!found)
        return fail(misused("usage.unknownCommand", {}, {options.rest.join(u' ')}));
    BANSO_TRY(const Arguments arguments,
              Arguments::parse(found->command->arguments(), options.rest.sliced(found->words)));
    CommandContext context(options);
    try {
        return found->command->run(context, arguments);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace

int runCommandLine(const QStringList& words) {
    const auto options = GlobalOptions::parse(words);
    const Translation translation(options && options->isEnglish ? Language::English
                                                                : Language::Japanese);
    if (!options)
        return report(options.error(), GlobalOptions::formatIn(words));
    if (options->rest.isEmpty() || options->rest.first() == u"--help" ||
        options->rest.first() == u"help") {
        write(stdout, help());
        return options->rest.isEmpty() ? 2 : 0;
    }
    if (const qsizetype asked = options->rest.indexOf(u"--help"); asked > 0) {
        write(stdout, help(options->rest.first(std::min<qsizetype>(asked, 2))));
        return 0;
    }
    const auto reply = answer(*options);
    if (!reply)
        return report(reply.error(), options->format);
    write(stdout, printed(*reply, options->format));
    if (reply->leftOut())
        (void)report(*reply->leftOut(), options->format);
    return reply->isPartial() ? 1 : 0;
}

} // namespace banso
