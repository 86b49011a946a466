#include <bits/errno_values.h>
