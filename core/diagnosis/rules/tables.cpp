#include "core/diagnosis/rules/tables.h"

namespace wxbind::diagnosis {

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (const auto &table : {redirectRules(), returnRules(), productRules(), openedRules(),
                              codeUseRules(), codeRules(), missingCodeRules()}) {
        for (const Rule &rule : table) {
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace wxbind::diagnosis
