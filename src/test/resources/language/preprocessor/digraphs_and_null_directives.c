// Digraphs are spellings of [ ] { } # and ##; a lone # is a directive that does nothing.
%:include <stdio.h>
#
%:
# /* nothing */

%:define cat(a, b) a %:%: b
%:define str(x) %:x
  #  define SPACED 3

int main(void)
<%
	int a<:3:> = <% 1, 2, SPACED %>;

	printf("%d\n", a<:2:>); // expect: 3
	printf("%d\n", cat(, a)<:1]); // expect: 2
	puts(str(<: :> <% %>)); // expect: <: :> <% %>
	puts("<:not here:>"); // expect: <:not here:>
	return 0;
%>
