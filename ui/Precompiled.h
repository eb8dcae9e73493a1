// What nearly every source of the window includes; kept to headers that never change.
#pragma once

#include "core/Precompiled.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
