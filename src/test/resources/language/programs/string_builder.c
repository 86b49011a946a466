// A growing string builder: printf into it, insertion, replacement, splitting, joining, reference by value.
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text { char *s; size_t length, room; };

static struct text *grow(struct text *t, size_t more)
{
	if (t->length + more + 1 > t->room) {
		t->room = (t->length + more + 1) * 3 / 2;
		t->s = realloc(t->s, t->room);
	}
	return t;
}

static struct text *insert(struct text *t, size_t at, const char *s, size_t n)
{
	grow(t, n);
	memmove(t->s + at + n, t->s + at, t->length - at);
	memcpy(t->s + at, s, n);
	t->s[t->length += n] = 0;
	return t;
}

static struct text *add(struct text *t, const char *s) { return insert(t, t->length, s, strlen(s)); }

__attribute__((format(printf, 2, 3))) static struct text *format(struct text *t, const char *f, ...)
{
	va_list ap, again;

	va_start(ap, f);
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, f, ap);
	grow(t, n);
	t->length += vsnprintf(t->s + t->length, n + 1, f, again);
	va_end(again);
	va_end(ap);
	return t;
}

static int replace(struct text *t, const char *from, const char *to)
{
	size_t n = strlen(from), at = 0;
	int count = 0;
	char *hit;

	while ((hit = strstr(t->s + at, from))) {
		at = hit - t->s;
		memmove(hit, hit + n, t->length - at - n + 1);
		t->length -= n;
		insert(t, at, to, strlen(to));
		at += strlen(to);
		count++;
	}
	return count;
}

static int split(const char *s, char sep, struct text *parts, int max)
{
	int n = 0;

	for (const char *end; n < max; s = end + 1) {
		end = strchrnul(s, sep);
		parts[n] = (struct text){0};
		insert(&parts[n++], 0, s, end - s);
		if (!*end)
			break;
	}
	return n;
}

static struct text upper(struct text t)
{
	struct text copy = {0};

	insert(&copy, 0, t.s, t.length);
	for (char *p = copy.s; *p; p++)
		*p = toupper((unsigned char)*p);
	return copy;
}

int main(void)
{
	struct text t = {0}, parts[8], joined = {0}, big;
	int n;

	add(add(add(&t, "one"), ","), "two");
	format(&t, ",%d,%s,%5.2f", 3, "four", 5.0);
	printf("%s %zu\n", t.s, t.length);      // expect: one,two,3,four, 5.00 20
	insert(&t, 0, "zero,", 5);
	n = replace(&t, ",", " - ");
	printf("%d %s\n", n, t.s);              // expect: 5 zero - one - two - 3 - four -  5.00
	n = replace(&t, "o", "");
	printf("%d %s\n", n, t.s);              // expect: 4 zer - ne - tw - 3 - fur -  5.00
	n = split("a::b:c:", ':', parts, 8);
	for (int i = 0; i < n; i++)
		format(&joined, "%s[%s]", i ? "+" : "", parts[i].s);
	printf("%d %s\n", n, joined.s);         // expect: 5 [a]+[]+[b]+[c]+[]
	for (int i = 0; i < 200; i++)
		format(&joined, "%d;", i);
	printf("%zu %.12s %s\n", joined.length, joined.s + 600, joined.room >= joined.length + 1 ? "fits" : "no");
	// expect: 707 73;174;175;1 fits
	big = upper(t);
	printf("%s / %s\n", big.s, t.s);
	// expect: ZER - NE - TW - 3 - FUR -  5.00 / zer - ne - tw - 3 - fur -  5.00
	while (n--)
		free(parts[n].s);
	free(t.s), free(big.s), free(joined.s);
	return 0;
}
