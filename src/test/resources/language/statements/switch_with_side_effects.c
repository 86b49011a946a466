// The controlling expression is evaluated once, before any case, also with ++ and assignments in it.
#include <stdio.h>

static int calls;
static int next(void) { return calls++; }

int main(void)
{
	int n = 3, r = 0;
	const char *p = "cab";

	switch (n++) {
	case 3:
		r += n;
	case 4:
		r += 100;
	}
	printf("%d\n", r);                      // expect: 104
	switch (next() + next()) {
	case 0: printf("zero\n"); break;
	case 1: printf("one after %d calls\n", calls); break; // expect: one after 2 calls
	}
	while (*p)
		switch (*p++) {
		case 'a': printf("A\n"); continue;
		case 'b': printf("B\n"); break;
		case 'c': printf("C\n");
		// expect: C
		// expect: A
		// expect: B
		}
	switch (n = 7) {
	case 7:
		n = 8;
	case 8:
		printf("%d\n", n);              // expect: 8
	}
	switch (({ int k = 5; k *= 2; k; })) {
	case 10: printf("ten\n");               // expect: ten
	}
	switch ((signed char)200) {
	case -56: printf("narrow\n");           // expect: narrow
	}
	switch (1LL << 33 | 1) {
	case 1: printf("cut\n"); break;
	case (1LL << 33) + 1: printf("whole\n"); // expect: whole
	}
	switch (!n) { case 0: printf("not\n"); } // expect: not
	return 0;
}
