// GNU: a static object may initialise its flexible array member, which is outside its size.
#include <stdio.h>

struct list {
	int n;
	short values[];
};

struct text {
	char length;
	char chars[];
};

static struct list three = { 3, { 10, 20, 30 } };
struct text hello = { 5, "hello" };
static struct list empty = { 0 };
static struct list designated = { .values = { [2] = 7 }, .n = 3 };
static int guard = 99;

static int sum(const struct list *l)
{
	int s = 0;

	for (int i = 0; i < l->n; i++)
		s += l->values[i];
	return s;
}

int main(void)
{
	static struct list local = { 2, { 1, 2 } };

	printf("%d\n", sum(&three)); // expect: 60
	printf("%s %d\n", hello.chars, hello.length); // expect: hello 5
	printf("%zu %zu\n", sizeof three, sizeof hello); // expect: 4 1
	printf("%d %d\n", sum(&empty), sum(&designated)); // expect: 0 7
	printf("%d %d\n", sum(&local), guard); // expect: 3 99
	struct list copy = three;
	printf("%d\n", copy.n); // expect: 3
	return 0;
}
