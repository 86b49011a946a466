// asm labels, aliases and weak symbols: other names for the linker.
#include <stdio.h>

int visible(int) __asm__("hidden_name");
int hidden_name(int x) { return x + 1; }

static int target = 7;
extern int other __attribute__((alias("target")));

static int real(int x) { return 2 * x; }
static int also(int x) __attribute__((alias("real")));

extern int absent(int) __attribute__((weak));
__attribute__((weak)) int maybe(void) { return 11; }

int main(void)
{
	printf("%d\n", visible(4));             // expect: 5
	target++;
	printf("%d %d\n", other, &other == &target);  // expect: 8 1
	printf("%d\n", also(21));               // expect: 42
	printf("%s\n", absent ? "there" : "absent");  // expect: absent
	printf("%d\n", maybe());                // expect: 11
	return 0;
}
