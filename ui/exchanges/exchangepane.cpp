#include "ui/exchanges/exchangepane.h"

#include "ui/exchanges/exchangewords.h"
#include "ui/exchanges/replytree.h"
#include "ui/exchanges/waterfallbar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *readOnlyText(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setFont(Theme::font(FontRole::Mono));
    edit->setTabChangesFocus(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return edit;
}

QLabel *textLabel(QWidget *parent, FontRole role)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString headerText(const Headers &headers)
{
    QString text;
    for (const auto &[name, value] : headers) {
        text += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    }
    return text;
}

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    buildHead();
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildOverview(), QString());
    m_request = readOnlyText(m_tabs);
    m_tabs->addTab(m_request, QString());
    m_tabs->addTab(buildReply(), QString());
    column->addWidget(m_tabs, 1);
    retranslate();
}

void ExchangePane::buildHead()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_sign = new SignLabel(Sign::Done, 20, this);
    m_title = textLabel(this, FontRole::Verdict);
    m_attempt = makeButton(ButtonKind::Small, this, Icon::Attempt);
    connect(m_attempt, &QPushButton::clicked, this, [this] {
        Recognition attempt;
        attempt.kind = Recognition::Kind::Attempt;
        attempt.attempt = m_exchange.context.attempt;
        Q_EMIT goTo(attempt);
    });
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_attempt, 0, Qt::AlignTop);
    m_url = new ElidedLabel(this);
    m_url->setFont(Theme::font(FontRole::MonoSmall));
    head->addLayout(row);
    head->addWidget(m_url);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

QWidget *ExchangePane::buildOverview()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    auto *card = new Card(content);
    m_meaning = textLabel(card, FontRole::Body);
    card->body()->addWidget(m_meaning);
    column->addWidget(card);
    m_facts = new QGridLayout;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    column->addLayout(m_facts);
    column->addStretch(1);
    column->addWidget(new HairLine(content));
    m_times = textLabel(content, FontRole::Secondary);
    m_bar = new WaterfallBar(content);
    column->addWidget(m_times);
    column->addWidget(m_bar);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ExchangePane::buildReply()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    m_replyHead = textLabel(pane, FontRole::Secondary);
    m_replyForm = new SegmentedControl(pane);
    row->addWidget(m_replyHead, 1);
    row->addWidget(m_replyForm);
    column->addLayout(row);
    auto *forms = new QStackedWidget(pane);
    m_tree = new ReplyTree(forms);
    m_raw = readOnlyText(forms);
    forms->addWidget(m_tree);
    forms->addWidget(m_raw);
    connect(m_replyForm, &SegmentedControl::currentChanged, forms,
            &QStackedWidget::setCurrentIndex);
    column->addWidget(forms, 1);
    return pane;
}

void ExchangePane::show(const Exchange &exchange)
{
    m_exchange = exchange;
    retranslate();
}

void ExchangePane::retranslate()
{
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Request"));
    m_tabs->setTabText(2, tr("Reply"));
    m_tabs->setAccessibleName(tr("Parts of the call"));
    m_request->setAccessibleName(tr("Request as sent, masked"));
    m_raw->setAccessibleName(tr("Reply as sent, masked"));
    m_replyForm->setItems({tr("Fields"), tr("Text")});
    m_replyForm->setAccessibleName(tr("Form of the reply"));
    m_tree->retranslate();
    if (m_exchange.id.isNull()) {
        return;
    }
    m_sign->setSign(ExchangeWords::sign(m_exchange));
    m_title->setText(u"%1: %2"_s.arg(ExchangeWords::step(m_exchange.context.step),
                                     ExchangeWords::result(m_exchange)));
    m_attempt->setVisible(!m_exchange.context.attempt.isNull());
    m_attempt->setText(tr("Sign-in #%1").arg(m_exchange.context.attempt.number()));
    m_attempt->setAccessibleName(m_attempt->text());
    m_url->setFullText(QString::fromLatin1(m_exchange.method) + u' ' + m_exchange.url);
    fillOverview();
    m_request->setPlainText(requestText());
    m_raw->setPlainText(replyText());
    m_tree->set(m_exchange.endpoint,
                ExchangeDesk::readReply(m_exchange.endpoint, m_exchange.replyBody, true));
    m_replyHead->setText(
        m_exchange.httpStatus == 0
            ? tr("No reply came.")
            : tr("%1, %2").arg(m_exchange.httpStatus).arg(Format::bytes(m_exchange.replySize)));
}

void ExchangePane::addFact(const QString &name, const QString &value, bool mono)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_facts->rowCount();
    auto *label = textLabel(this, FontRole::Secondary);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(false);
    label->setText(name);
    auto *text = textLabel(this, mono ? FontRole::Mono : FontRole::Secondary);
    text->setText(value);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void ExchangePane::fillOverview()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_meaning->setText(ExchangeWords::meaning(m_exchange));
    addFact(tr("When"), Format::full(m_exchange.startedAt));
    addFact(tr("Account"), m_exchange.context.appId.text(), true);
    addFact(tr("openid"), m_exchange.context.openId.text(), true);
    addFact(tr("By"), m_exchange.context.operatorName);
    addFact(tr("Status"), m_exchange.httpStatus == 0
                              ? tr("none")
                              : u"%1 %2"_s.arg(m_exchange.httpStatus)
                                    .arg(QString::fromLatin1(m_exchange.httpVersion)));
    addFact(u"errcode"_s, m_exchange.errcode ? QString::number(*m_exchange.errcode) : QString());
    addFact(u"errmsg"_s, m_exchange.errmsg, true);
    addFact(u"rid"_s, m_exchange.rid, true);
    if (!m_exchange.rid.isEmpty() && m_exchange.endpoint.startsWith("sns/"_L1)) {
        addFact(QString(), tr("The platform does not look up rids of /sns/ calls (76022)."));
    }
    addFact(tr("Address"), m_exchange.remoteAddress, true);
    addFact(u"TLS"_s, m_exchange.tls);
    if (m_exchange.clockDifference) {
        addFact(tr("Clock"),
                tr("platform %1").arg(Format::difference(*m_exchange.clockDifference)));
    }
    const Phases &phases = m_exchange.phases;
    const auto part = [](const QString &name, const std::optional<qint64> &millis) {
        return millis ? tr("%1 %2 ms").arg(name).arg(*millis) : tr("%1 unknown").arg(name);
    };
    m_times->setText(QStringList{tr("%1 ms").arg(phases.total), part(tr("connect"), phases.connect),
                                 part(u"TLS"_s, phases.tls),
                                 part(tr("first byte"), phases.firstByte),
                                 part(tr("receive"), phases.receive)}
                         .join(u", "_s));
    m_bar->set(phases);
}

QString ExchangePane::requestText() const
{
    return QString::fromLatin1(m_exchange.method) + u' ' + m_exchange.url + u"\n\n"_s +
           headerText(m_exchange.requestHeaders) + u'\n' +
           QString::fromUtf8(m_exchange.requestBody);
}

QString ExchangePane::replyText() const
{
    if (m_exchange.httpStatus == 0) {
        return m_exchange.error ? m_exchange.error->detail : QString();
    }
    return u"%1 %2\n"_s.arg(QString::fromLatin1(m_exchange.httpVersion))
               .arg(m_exchange.httpStatus) +
           headerText(m_exchange.replyHeaders) + u'\n' + QString::fromUtf8(m_exchange.replyBody);
}

} // namespace wxbind
