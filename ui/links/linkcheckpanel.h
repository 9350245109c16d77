#pragma once

#include "core/model/linkcheck.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace wxbind {

/// Where any authorize link is pasted to be checked, and the verdict on it.
class LinkCheckPanel final : public QWidget
{
    Q_OBJECT

public:
    using Checker = std::function<LinkCheck(const QString &)>;

    explicit LinkCheckPanel(Checker checker, QWidget *parent = nullptr);

    /// A text that came by another way, for example through the box on top.
    void take(const QString &text);
    void checkAgain(); ///< the account that the checker compares with is another one
    void retranslate();

    [[nodiscard]] const LinkCheck &result() const { return m_check; }
    [[nodiscard]] bool given() const { return !m_text.isEmpty(); }
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void judged();

private:
    void build();
    void read();
    void hideSecrets();
    void showVerdict();

    Checker m_checker;
    QLabel *m_title;
    QLabel *m_intro;
    QPlainTextEdit *m_field;
    QLabel *m_verdict;
    QString m_text; ///< as it was pasted; the field may show it masked
    LinkCheck m_check;
    bool m_own = false; ///< the field is being filled with the mask
};

} // namespace wxbind
