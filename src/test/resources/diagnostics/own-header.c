#include "own-header.h"
int f(struct shared *s)
{
	s->missing = 1;
	int r = helper(1, 2);
	r += OWN_MACRO(s);
	undeclared_in_file = 2;
	return r + unknown_helper();
}
