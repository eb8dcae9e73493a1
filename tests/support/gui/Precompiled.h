#pragma once

#include "tests/support/Precompiled.h"
#include "ui/Precompiled.h"
