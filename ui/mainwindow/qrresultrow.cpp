#include "ui/mainwindow/qrresultrow.h"

#include "core/console/linkdesk.h"
#include "ui/shared/buttons.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/pill.h"
#include "ui/shared/theme.h"
#include "words/findingwords.h"

#include <QHBoxLayout>

namespace wxbind {

namespace {

Tone toneOf(Recognition::Kind kind)
{
    return kind == Recognition::Kind::Link || kind == Recognition::Kind::Callback ? Tone::Accent
                                                                                  : Tone::Neutral;
}

} // namespace

QrResultRow::QrResultRow(const QString &text, const Recognition &recognition, QWidget *parent)
    : QWidget(parent)
    , m_recognition(recognition)
    , m_go(makeButton(ButtonKind::Normal, this))
{
    if (recognition.kind == Recognition::Kind::Link) {
        judgeLink(text);
    } else if (recognition.callback) {
        judgeCallback(*recognition.callback);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    auto *kind = new Pill(this);
    kind->set(toneOf(recognition.kind), kindText());
    auto *place = new QWidget(this); // of one width, so that the texts stand in a line
    place->setMinimumWidth(Theme::scaled(72));
    auto *corner = new QHBoxLayout(place);
    corner->setContentsMargins(0, 0, 0, 0);
    corner->addWidget(kind, 0, Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(place);
    row->addWidget(texts(), 1);
    auto *copy = new CopyButton([text] { return text; }, this);
    copy->setWhat(tr("Copy the text of the code"));
    row->addWidget(copy, 0, Qt::AlignVCenter);
    m_go->setText(actionText());
    m_go->setAccessibleDescription(recognition.shown);
    row->addWidget(m_go, 0, Qt::AlignVCenter);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT goTo(m_recognition); });
    setAccessibleName(QString(kindText() + u'\n' + recognition.shown + u'\n' + m_verdict));
}

QWidget *QrResultRow::texts()
{
    auto *texts = new QWidget(this);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *shown = new ElidedLabel(texts);
    shown->setFont(Theme::font(FontRole::Mono));
    shown->setFullText(m_recognition.shown.simplified());
    column->addWidget(shown);
    if (!m_verdict.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new SignLabel(m_sign, 14, texts));
        auto *judged = new ElidedLabel(texts);
        judged->setFont(Theme::font(FontRole::Secondary));
        judged->setForegroundRole(kText2Role);
        judged->setFullText(m_verdict);
        line->addWidget(judged, 1);
        column->addLayout(line);
    }
    return texts;
}

void QrResultRow::judgeLink(const QString &text)
{
    const LinkCheck check = LinkDesk::check(text);
    if (!check.findings.isEmpty() && check.verdict != LinkVerdict::Ok) {
        m_sign = signOf(check.findings.first().severity);
        m_verdict = FindingWords::title(check.findings.first());
    } else {
        m_sign = Sign::Done;
        m_verdict = tr("The link is good");
    }
}

void QrResultRow::judgeCallback(const Callback &callback)
{
    for (const Finding &finding : callback.findings) {
        if (finding.severity != Severity::Info) {
            m_sign = signOf(finding.severity);
            m_verdict = FindingWords::title(finding);
            return;
        }
    }
    const bool code = callback.outcome == Callback::Outcome::Code;
    m_sign = code ? Sign::Done : Sign::Refused;
    m_verdict = code ? tr("Holds a code that can be signed in with")
                     : tr("Holds no code that can be signed in with");
}

QString QrResultRow::kindText() const
{
    if (m_recognition.kind == Recognition::Kind::Link) {
        return tr("Link");
    }
    return m_recognition.kind == Recognition::Kind::Callback ? tr("Callback") : tr("Text");
}

QString QrResultRow::actionText() const
{
    if (m_recognition.kind == Recognition::Kind::Link) {
        return tr("Check");
    }
    return m_recognition.kind == Recognition::Kind::Callback ? tr("Bring in") : tr("Search");
}

} // namespace wxbind
