#include "ui/widgets/fields/Meanwhile.h"

#include "ui/widgets/fields/FormColumn.h"

#include <QCoreApplication>

namespace banso {

bool isConflict(const Errors& errors) {
    return std::any_of(errors.begin(), errors.end(),
                       [](const Error& error) { return error.kind == ErrorKind::Conflict; });
}

std::vector<FieldMeanwhile> meanwhile(const std::vector<std::pair<QString, QString>>& seen,
                                      const std::vector<std::pair<QString, QString>>& now) {
    std::vector<FieldMeanwhile> fields;
    for (const auto& [key, words] : seen)
        for (const auto& [sameKey, words2] : now)
            if (sameKey == key)
                fields.push_back({key, words, words2});
    return fields;
}

void showMeanwhile(FormColumn& form, const Errors& errors,
                   const std::vector<FieldMeanwhile>& fields) {
    form.showErrors(errors);
    for (const FieldMeanwhile& field : fields) {
        FormRow* row = form.row(field.key);
        if (row && field.seen != field.now)
            row->complain(QCoreApplication::translate("Meanwhile", "Meanwhile it says: %1")
                              .arg(field.now.isEmpty()
                                       ? QCoreApplication::translate("Meanwhile", "nothing")
                                       : field.now),
                          Tone::Warning);
    }
}

} // namespace banso
