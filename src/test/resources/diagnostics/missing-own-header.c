#include "nothere.h"
int f(void) { return unknown; }
