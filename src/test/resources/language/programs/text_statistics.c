// Characters, words, lines, letter frequencies and the longest words of a text, with a histogram.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char text[] =
	"When a driver maps memory into a process, the process sees the pages at once:\n"
	"no copy is made, no call is needed. The page tables do the work.\n"
	"\n"
	"But who owns the page? The driver does, until the last mapping is gone;\n"
	"then, and only then, may it be freed.\tA use after that is a bug.\n";

struct word { const char *start; int length, count; };

static int order(const void *a, const void *b)
{
	const struct word *x = a, *y = b;

	if (x->count != y->count)
		return y->count - x->count;
	if (x->length != y->length)
		return y->length - x->length;
	return strncasecmp(x->start, y->start, x->length);
}

int main(void)
{
	int letters[26] = {0}, lines = 0, words = 0, sentences = 0, longest = 0, lengths[16] = {0}, n = 0;
	struct word list[100] = {{0}};
	const char *p = text;

	while (*p) {
		int c = (unsigned char)*p;

		if (c == '\n')
			lines++;
		sentences += c == '.' || c == '?' || c == '!';
		if (!isalpha(c)) {
			p++;
			continue;
		}
		const char *start = p;
		while (isalpha((unsigned char)*p))
			letters[tolower(*p++) - 'a']++;
		int length = p - start, i;
		words++;
		lengths[length]++;
		if (length > longest)
			longest = length;
		for (i = 0; i < n; i++)
			if (list[i].length == length && !strncasecmp(list[i].start, start, length))
				break;
		list[i].start = start;
		list[i].length = length;
		list[i].count++;
		n += i == n;
	}
	printf("%zu characters, %d words, %d lines, %d sentences, %d different words\n", sizeof text - 1, words, lines,
		sentences, n);
	// expect: 281 characters, 58 words, 5 lines, 5 sentences, 41 different words
	qsort(list, n, sizeof *list, order);
	for (int i = 0; i < 6; i++)
		printf("%-8.*s %d\n", list[i].length, list[i].start, list[i].count);
	// expect: the      7
	// expect: is       4
	// expect: a        4
	// expect: process  2
	// expect: driver   2
	// expect: page     2
	for (int i = 1; i <= longest; i++)
		printf("%2d %.*s\n", i, lengths[i], "##############################");
	// expect:  1 ####
	// expect:  2 ##########
	// expect:  3 #############
	// expect:  4 ###################
	// expect:  5 ####
	// expect:  6 #####
	// expect:  7 ###
	for (char c = 'a'; c <= 'z'; c++)
		if (letters[c - 'a'] > 14)
			printf("%c %4.1f%%\n", c, 100.0 * letters[c - 'a'] / (sizeof text - 1));
	// expect: a  6.4%
	// expect: e 11.7%
	// expect: o  5.3%
	// expect: s  6.0%
	// expect: t  6.8%
	return 0;
}
