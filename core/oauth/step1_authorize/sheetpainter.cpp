#include "core/oauth/step1_authorize/sheetpainter.h"

#include "core/oauth/step1_authorize/qrlogo.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

const QColor kInk(0x1b, 0x20, 0x27);
const QColor kQuiet(0x5f, 0x68, 0x75);
const QColor kLine(0xc3, 0xca, 0xd3);

constexpr double kTitleScale = 1.25;
constexpr double kHairMm = 0.15;
constexpr double kCornerMm = 2;

QFont sheetFont(double pixels, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"PingFang SC"_s,
                      u"Microsoft YaHei UI"_s, u"WenQuanYi Micro Hei"_s, u"sans-serif"_s});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF inDots(const QRectF &mm, double dots)
{
    return {mm.topLeft() * dots, mm.size() * dots};
}

/// Writes line under line into a box and stops at its end.
class Lines final
{
public:
    Lines(QPainter &painter, const QRectF &box, Qt::Alignment align)
        : m_painter(painter)
        , m_box(box)
        , m_align(align)
    {}

    /// At most `most` lines; what does not fit ends in an ellipsis.
    void add(const QString &text, const QFont &font, const QColor &ink, int most = 1)
    {
        const QFontMetricsF metrics(font, m_painter.device());
        QString rest = text.simplified();
        for (int line = 1; !rest.isEmpty() && fits(metrics); ++line) {
            const bool last = line == most || !fits(metrics, 2);
            const qsizetype cut = last ? rest.size() : lineEnd(rest, font);
            put(last ? metrics.elidedText(rest, Qt::ElideRight, m_box.width()) : rest.left(cut),
                font, ink);
            rest = rest.mid(cut).trimmed();
        }
    }

    struct Ink
    {
        QString text;
        QFont font;
        QColor colour;
    };

    /// Two texts on one line, the first cut where both are too long.
    void addPair(const Ink &first, const Ink &second)
    {
        const QFontMetricsF left(first.font, m_painter.device());
        const QFontMetricsF right(second.font, m_painter.device());
        if (!fits(left)) {
            return;
        }
        const double gap = right.height() / 2;
        const double end = right.horizontalAdvance(second.text);
        const QString shown =
            left.elidedText(first.text, Qt::ElideRight, m_box.width() - gap - end);
        const double begin = left.horizontalAdvance(shown);
        const double free = m_box.width() - begin - gap - end;
        const double x = m_align.testFlag(Qt::AlignHCenter) ? qMax(0.0, free / 2) : 0;
        const double base = m_box.top() + left.ascent();
        drawAt(QPointF(m_box.left() + x, base), {shown, first.font, first.colour});
        drawAt(QPointF(m_box.left() + x + begin + gap, base), second);
        m_box.setTop(m_box.top() + left.height());
    }

    /// Label and value on one line where they fit, else the value below.
    void addField(const QString &label, const QString &value, const QFont &font)
    {
        const QFontMetricsF metrics(font, m_painter.device());
        const double gap = metrics.height() / 2;
        const QString text = value.simplified();
        const double width =
            metrics.horizontalAdvance(label) + gap + metrics.horizontalAdvance(text);
        if (label.isEmpty() || width > m_box.width()) {
            if (!label.isEmpty() && fits(metrics, 2)) {
                add(label, font, kQuiet);
            }
            add(text, font, kInk, 3);
        } else {
            addPair({label, font, kQuiet}, {text, font, kInk});
        }
    }

private:
    void drawAt(const QPointF &base, const Ink &ink)
    {
        m_painter.setFont(ink.font);
        m_painter.setPen(ink.colour);
        m_painter.drawText(base, ink.text);
    }

    [[nodiscard]] bool fits(const QFontMetricsF &metrics, int lines = 1) const
    {
        return m_box.height() + 0.5 >= metrics.height() * lines;
    }

    [[nodiscard]] qsizetype lineEnd(const QString &text, const QFont &font) const
    {
        QTextLayout layout(text, font, m_painter.device());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_box.width());
        layout.endLayout();
        return line.textLength();
    }

    void put(const QString &text, const QFont &font, const QColor &ink)
    {
        const double high = QFontMetricsF(font, m_painter.device()).height();
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QRectF(m_box.topLeft(), QSizeF(m_box.width(), high)),
                           int(m_align | Qt::AlignVCenter) | int(Qt::TextSingleLine), text);
        m_box.setTop(m_box.top() + high);
    }

    QPainter &m_painter;
    QRectF m_box;
    Qt::Alignment m_align;
};

/// One path for the whole code: between rectangles of their own a viewer would show seams.
void paintCode(QPainter &painter, const QRectF &place, const QrMatrix &qr)
{
    const int modules = qr.size + 2 * kQuietZone;
    const double module = std::floor(place.width() / modules);
    const double side = module * qr.size;
    const QPointF corner(std::round(place.center().x() - side / 2),
                         std::round(place.center().y() - side / 2));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < qr.size; ++y) {
        for (int x = 0; x < qr.size; ++x) {
            const int from = x;
            while (x < qr.size && qr.dark(x, y)) {
                ++x;
            }
            if (x > from) {
                path.addRect(corner.x() + from * module, corner.y() + y * module,
                             (x - from) * module, module);
            }
        }
    }
    painter.fillPath(path, Qt::black);
    paintQrLogo(painter, qr, QRectF(corner, QSizeF(side, side)));
}

void paintText(QPainter &painter, const QRectF &box, double letter, const SheetCard &card,
               Qt::Alignment align)
{
    const QFont plain = sheetFont(letter, false);
    Lines lines(painter, box, align);
    const QFont title = sheetFont(letter * kTitleScale, true);
    lines.addPair({card.title, title, kInk}, {card.number, plain, kQuiet});
    lines.add(card.subtitle, plain, kQuiet);
    for (const auto &[label, value] : card.fields) {
        if (!value.isEmpty()) {
            lines.addField(label, value, plain);
        }
    }
    lines.add(card.caption, plain, kQuiet);
}

void paintCard(QPainter &painter, double dots, const SheetLayout &layout, const SheetPlace &place,
               const SheetCard &card)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kLine, qMax(1.0, kHairMm * dots)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inDots(place.card, dots), kCornerMm * dots, kCornerMm * dots);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCode(painter, inDots(place.code, dots), card.qr);
    QRectF text = inDots(place.text, dots);
    if (layout.beside) {
        // Level with the code's first dark module.
        const double quiet = place.code.width() * kQuietZone / (card.qr.size + 2 * kQuietZone);
        text.setTop((place.code.top() + quiet) * dots);
    }
    paintText(painter, text, layout.letter * dots, card,
              layout.beside ? Qt::AlignLeft : Qt::AlignHCenter);
}

bool isChinese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

int pagesOf(const LinkSheet &sheet)
{
    const qsizetype perPage = qBound(1, sheet.perPage, kMostPerPage);
    return int((sheet.cards.size() + perPage - 1) / perPage);
}

void paintSheetPage(QPainter &painter, double dots, const LinkSheet &sheet,
                    const SheetLayout &layout, int page)
{
    const qsizetype first = page * layout.places.size();
    const qsizetype count = qMin(layout.places.size(), sheet.cards.size() - first);
    for (qsizetype i = 0; i < count; ++i) {
        paintCard(painter, dots, layout, layout.places[i], sheet.cards[first + i]);
    }
    if (const int pages = pagesOf(sheet); pages > 1) {
        painter.setFont(sheetFont(2.6 * dots, false));
        painter.setPen(kQuiet);
        painter.drawText(inDots(layout.foot, dots), int(Qt::AlignRight | Qt::AlignBottom),
                         sheet.pageLabel.arg(page + 1).arg(pages));
    }
}

bool sheetFontsSuffice(const LinkSheet &sheet)
{
    const bool chinese =
        std::any_of(sheet.cards.cbegin(), sheet.cards.cend(), [](const SheetCard &card) {
            const bool inFields =
                std::any_of(card.fields.cbegin(), card.fields.cend(), [](const auto &field) {
                    return isChinese(field.first) || isChinese(field.second);
                });
            return inFields || isChinese(card.title) || isChinese(card.caption);
        });
    return !chinese || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace wxbind
