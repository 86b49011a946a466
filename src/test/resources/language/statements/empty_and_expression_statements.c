// Empty statements, expression statements without effect, and blocks of nothing.
#include <stdio.h>

static int n;
static int bump(void) { return ++n; }

int main(void)
{
	;;;
	{}
	{ ; { } }
	5;
	n;
	n + bump();
	bump(), bump();
	(void)bump();
	(void)0;
	"text";
	main;
	*&n;
	n == 4 && bump();
	n == 4 || bump();
	!bump();
	-bump();
	(char)bump();
	for (;0;);
	while (n++ < 20);
	do; while (n-- > 15);
	if (n);
	printf("%d\n", n);                      // expect: 14
	n * 2, n = n ? n : 1;
	printf("%d\n", n), printf("%d\n", bump());
	// expect: 14
	// expect: 15
	return 0;
}
