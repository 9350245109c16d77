#pragma once

class QTableView;
class QWidget;

namespace wxbind {

class UserModel;

/// The list of people as a table: two-line rows, no vertical header, columns that fit 1024 pixels.
[[nodiscard]] QTableView *makeUserTable(UserModel *model, QWidget *parent);

} // namespace wxbind
