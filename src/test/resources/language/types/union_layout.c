// A union is as large as its largest member; all begin at its address and share bytes.
#include <stdio.h>
#include <stddef.h>

union value {
	char c;
	short s[3];
	int i;
	float f;
	double d;
	struct { char first; int second; } st;
	char *p;
};

union odd { char c[5]; short s; };

int main(void)
{
	union value v = { .d = 1.0 };

	printf("%zu %zu\n", sizeof v, sizeof(union odd)); // expect: 8 6
	printf("%d %d\n", (void *) &v == (void *) &v.d, (void *) &v.c == (void *) &v.st); // expect: 1 1
	printf("%x %x\n", (unsigned short) v.s[2], v.i); // expect: 0 0
	v.f = 1.0f;
	printf("%x\n", v.i); // expect: 3f800000
	v.i = -1;
	printf("%d %d\n", v.c, v.s[1]); // expect: -1 -1
	v.c = 5;
	printf("%x\n", v.i); // expect: ffffff05
	union value w = v;
	printf("%x %d\n", w.i, w.st.first); // expect: ffffff05 5
	union value *p = &w;
	p->st.second = 77;
	printf("%d %zu\n", *(int *) ((char *) p + 4), offsetof(union value, st.second)); // expect: 77 4
	return 0;
}
