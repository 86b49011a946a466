// A static local lives for the whole run, one for each declaration, initialised before main.
#include <stdio.h>

static int next(void)
{
	static int n = 40;

	return ++n;
}

static int *two(int which)
{
	if (which) {
		static int n = 1;
		return &n;
	} else {
		static int n = 2;
		return &n;
	}
}

static int recursive(int depth)
{
	static int deepest, calls;

	calls++;
	if (depth > deepest)
		deepest = depth;
	return depth < 3 ? recursive(depth + 1) : deepest * 10 + calls;
}

static const char *text(int i)
{
	static const char *const names[] = { "a", "b", [4] = "e" };
	static const int count = sizeof names / sizeof *names;

	return i < count && names[i] ? names[i] : "none";
}

int main(void)
{
	next();
	printf("%d\n", next()); // expect: 42
	*two(1) += 10;
	printf("%d %d\n", *two(1), *two(0)); // expect: 11 2
	printf("%d\n", recursive(0)); // expect: 34
	printf("%d\n", recursive(0)); // expect: 38
	printf("%s %s %s\n", text(1), text(2), text(4)); // expect: b none e
	for (int i = 0; i < 2; i++) {
		static int kept = 5;
		int fresh = 5;
		printf("%d %d\n", kept++, fresh++);
	}
	// expect: 5 5
	// expect: 6 5
	return 0;
}
