#pragma once

#include "core/model/finding.h"

#include <QString>
#include <QStringView>

namespace wxbind {

/// Reads a JSON text once and writes the same again in a spelling QJsonDocument takes. It exists
/// because QJsonDocument refuses control bytes and silently lets the last duplicate key win, which
/// in a reply with two openids would be the wrong person.
class JsonRewriter final
{
public:
    explicit JsonRewriter(QStringView text);

    /// True: one whole object and nothing after it. False: why() says why not.
    [[nodiscard]] bool run();

    [[nodiscard]] const QString &out() const { return m_out; }
    [[nodiscard]] const Finding &why() const { return m_why; }
    [[nodiscard]] int controls() const { return m_controls; }
    [[nodiscard]] int surrogates() const { return m_surrogates; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return m_text.at(m_at); }
    void skipSpace();
    bool refuse(QLatin1StringView id, const QStringList &args = {});
    bool refuseHere();
    bool take(QChar wanted);
    [[nodiscard]] bool comes(QChar c);
    bool value(int depth);
    bool object(int depth);
    bool array(int depth);
    bool word();
    bool digits();
    bool number();
    bool string(QString &content);
    bool escape(QString &content);
    bool unicodeEscape(QString &content);
    void writeString(QString &content);

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
    Finding m_why;
    int m_controls = 0;
    int m_surrogates = 0;
};

} // namespace wxbind
