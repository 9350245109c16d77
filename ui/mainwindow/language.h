#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace wxbind {

/// Puts the window into a language, now and without a restart. English is the source language.
class Language final
{
public:
    Language();
    ~Language();

    /// "zh_CN", "en"; anything else: the system's, English where that is not Chinese.
    void use(const QString &name);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace wxbind
