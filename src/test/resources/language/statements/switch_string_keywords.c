// Nested switches as a hand-made keyword recogniser, with goto between cases.
#include <stdio.h>

static const char *keyword(const char *s)
{
	switch (s[0]) {
	case 'i':
		switch (s[1]) {
		case 'f': if (!s[2]) return "IF"; break;
		case 'n': if (s[2] == 't' && !s[3]) return "INT"; break;
		}
		goto name;
	case 'f':
		if (s[1] == 'o' && s[2] == 'r')
			if (!s[3])
				return "FOR";
			else
				goto name;
		else goto number;
	case '0' ... '9':
	number:
		return s[0] >= '0' && s[0] <= '9' ? "NUMBER" : "F-NAME";
	case 0:
		return "END";
	default:
	name:
		return "NAME";
	}
}

int main(void)
{
	static const char *const words[] = {"if", "in", "int", "ints", "for", "form", "fn", "9", "", "x", "i"};

	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		printf("%s=%s\n", words[i], keyword(words[i]));
	// expect: if=IF
	// expect: in=NAME
	// expect: int=INT
	// expect: ints=NAME
	// expect: for=FOR
	// expect: form=NAME
	// expect: fn=F-NAME
	// expect: 9=NUMBER
	// expect: =END
	// expect: x=NAME
	// expect: i=NAME
	return 0;
}
