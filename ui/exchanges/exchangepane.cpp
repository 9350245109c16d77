#include "ui/exchanges/exchangepane.h"

#include "ui/exchanges/exchangetext.h"
#include "ui/exchanges/exchangewords.h"
#include "ui/exchanges/replytree.h"
#include "ui/exchanges/waterfallbar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/readonlytext.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(QWidget *parent, FontRole role)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExchangePane::ExchangePane(ExchangeDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    buildHead();
    buildTabs();
    column->addWidget(m_tabs, 1);
    buildTimes();
    retranslate();
}

void ExchangePane::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildOverview(), QString());
    m_request = readOnlyText(m_tabs);
    m_tabs->addTab(m_request, QString());
    m_tabs->addTab(buildReply(), QString());
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { m_tabByHand = m_tabByHand || !m_choosing; });
}

void ExchangePane::buildTimes()
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->setSpacing(6);
    m_times = textLabel(this, FontRole::Secondary);
    m_bar = new WaterfallBar(this);
    foot->addWidget(new HairLine(this));
    foot->addWidget(m_times);
    foot->addWidget(m_bar);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
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
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_title, 1);
    row->addWidget(m_attempt);
    m_url = new ElidedLabel(this);
    m_url->setFont(Theme::font(FontRole::MonoSmall));
    head->addLayout(row);
    m_url->setForegroundRole(QPalette::PlaceholderText);
    m_meaning = textLabel(this, FontRole::Body);
    head->addWidget(m_meaning);
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
    m_facts = new QGridLayout;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    column->addLayout(m_facts);
    column->addStretch(1);
    scroll->setFocusPolicy(Qt::NoFocus);
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
    connect(m_tree, &ReplyTree::failed, this, &ExchangePane::failed);
    column->addWidget(forms, 1);
    return pane;
}

void ExchangePane::show(const Exchange &exchange)
{
    const bool other = exchange.id != m_exchange.id;
    m_exchange = exchange;
    retranslate();
    if (other) {
        chooseTab();
    }
}

void ExchangePane::chooseTab()
{
    if (m_tabByHand) {
        return;
    }
    // A good reply is read by its fields; of a failure the facts come first.
    m_choosing = true;
    m_tabs->setCurrentIndex(ExchangeWords::loud(m_exchange) ? 0 : 2);
    m_choosing = false;
}

void ExchangePane::retranslate()
{
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Request"));
    m_tabs->setTabText(2, tr("Reply"));
    m_tabs->setAccessibleName(tr("Parts of the call"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName()); // it takes the focus
    m_request->setAccessibleName(tr("Request as sent, masked"));
    m_raw->setAccessibleName(tr("Reply as sent, masked"));
    m_replyForm->setItems({tr("Fields"), tr("Text")});
    m_replyForm->setAccessibleName(tr("Form of the reply"));
    m_tree->retranslate();
    if (m_exchange.id.isNull()) {
        return;
    }
    m_sign->setSign(ExchangeWords::sign(m_exchange));
    m_title->setText(tr("%1: %2").arg(ExchangeWords::step(m_exchange.context.step),
                                      ExchangeWords::result(m_exchange)));
    m_attempt->setVisible(!m_exchange.context.attempt.isNull());
    m_attempt->setText(tr("Sign-in #%1").arg(m_exchange.context.attempt.number()));
    m_attempt->setAccessibleName(m_attempt->text());
    m_url->setFullText(QString::fromLatin1(m_exchange.method) + u' ' + m_exchange.url);
    fillOverview();
    m_request->setPlainText(requestText(m_exchange));
    m_raw->setPlainText(replyText(m_exchange));
    fillReply();
}

void ExchangePane::fillReply()
{
    ReplyTree::Fetch fetch;
    if (!m_exchange.sealedBody.isEmpty()) {
        fetch = [this, id = m_exchange.id] {
            return m_desk.revealBody(id);
        };
    }
    m_tree->set(m_exchange.endpoint,
                ExchangeDesk::readReply(m_exchange.endpoint, m_exchange.replyBody, true),
                std::move(fetch));
    if (m_exchange.httpStatus == 0) {
        m_replyHead->setText(tr("No reply came."));
        return;
    }
    QStringList parts{QString::number(m_exchange.httpStatus)};
    for (const auto &[name, value] : m_exchange.replyHeaders) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0) {
            parts.append(QString::fromLatin1(value));
        }
    }
    parts.append(Format::bytes(m_exchange.replySize));
    m_replyHead->setText(parts.join(u"  |  "_s));
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
    m_times->setText(timesText());
    m_bar->set(m_exchange.phases);
}

QString ExchangePane::timesText() const
{
    const Phases &phases = m_exchange.phases;
    QStringList parts;
    const auto add = [&parts](const QString &name, const std::optional<qint64> &millis) {
        if (millis) {
            parts.append(u"%1 %2"_s.arg(name).arg(*millis));
        }
    };
    add(tr("connect"), phases.connect);
    add(u"TLS"_s, phases.tls);
    add(tr("first byte"), phases.firstByte);
    add(tr("receive"), phases.receive);
    if (!phases.connect && m_exchange.httpStatus != 0) {
        parts.append(tr("the connection was used again"));
    }
    return u"<b>%1</b> &nbsp;%2"_s.arg(tr("%1 ms").arg(phases.total).toHtmlEscaped(),
                                       JoinedWords::list(parts).toHtmlEscaped());
}

} // namespace wxbind
