#ifndef _LINUX_GLOB_H
#define _LINUX_GLOB_H
#include <linux/types.h>
#include <linux/compiler.h>

/* Shell patterns: *, ?, [a-z], [!a-z] and backslashes. */
static inline bool glob_match(const char *pat, const char *str)
{
	for (;; pat++, str++) {
		unsigned char c = *str;
		bool negated, match = false;

		switch (*pat) {
		case '?':
			if (!c)
				return false;
			break;
		case '*':
			if (!pat[1])
				return true;
			do {
				if (glob_match(pat + 1, str))
					return true;
			} while (*str++);
			return false;
		case '[':
			if (!c)
				return false;
			negated = pat[1] == '!';
			pat += negated + 1;
			do {
				unsigned char low = *pat, high = low;

				if (!low)
					return false;
				if (pat[1] == '-' && pat[2] && pat[2] != ']') {
					high = pat[2];
					pat += 2;
				}
				match |= low <= c && c <= high;
			} while (*++pat != ']');
			if (match == negated)
				return false;
			break;
		case '\\':
			pat++;
			fallthrough;
		default:
			if ((unsigned char)*pat != c)
				return false;
			if (!c)
				return true;
		}
	}
}

#endif
