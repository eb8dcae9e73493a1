#pragma once

#include "core/Precompiled.h"
#include "tests/support/Printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>
