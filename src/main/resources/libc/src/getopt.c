/* getopt(3): permutes argv so that options come first, unless POSIXLY_CORRECT or '+'. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *next;
static int first_other, last_other, started, called;
enum order { REQUIRE, PERMUTE, RETURN };
static enum order ordering;

/* Swaps the other arguments [first_other, last_other) with the options [last_other, optind) behind them. */
static void exchange(char **argv)
{
  int others = last_other - first_other, options = optind - last_other;

  for (int i = 0; i < options; i++) {
    char *option = argv[last_other + i];

    for (int j = last_other + i; j > first_other + i; j--)
      argv[j] = argv[j - 1];
    argv[first_other + i] = option;
  }
  first_other += options;
  last_other = first_other + others;
}

static int is_other(const char *arg)
{
  return arg[0] != '-' || arg[1] == 0;
}

static int long_option(int argc, char **argv, const char *shorts, const struct option *longs, int *index, int only,
                       int print, const char *prefix)
{
  size_t length = strcspn(next, "=");
  const struct option *found = NULL;
  int at = 0, exact = 0, ambiguous = 0;

  for (int i = 0; longs[i].name; i++)
    if (!strncmp(longs[i].name, next, length)) {
      if (strlen(longs[i].name) == length) {
        found = &longs[i];
        at = i;
        exact = 1;
        break;
      }
      if (!found) {
        found = &longs[i];
        at = i;
      } else if (only || found->has_arg != longs[i].has_arg || found->flag != longs[i].flag || found->val != longs[i].val) {
        ambiguous = 1;
      }
    }
  if (ambiguous && !exact) {
    if (print) {
      fprintf(stderr, "%s: option '%s%s' is ambiguous; possibilities:", argv[0], prefix, next);
      for (int i = 0; longs[i].name; i++)
        if (!strncmp(longs[i].name, next, length))
          fprintf(stderr, " '%s%s'", prefix, longs[i].name);
      fprintf(stderr, "\n");
    }
    next = "";
    optind++;
    optopt = 0;
    return '?';
  }
  if (!found) {
    if (only && argv[optind][1] != '-' && strchr(shorts, *next))
      return -1;
    if (print)
      fprintf(stderr, "%s: unrecognized option '%s%s'\n", argv[0], prefix, next);
    next = NULL;
    optind++;
    optopt = 0;
    return '?';
  }
  optind++;
  if (next[length]) {
    if (!found->has_arg) {
      if (print)
        fprintf(stderr, "%s: option '%s%s' doesn't allow an argument\n", argv[0], prefix, found->name);
      next = NULL;
      optopt = found->val;
      return '?';
    }
    optarg = next + length + 1;
  } else if (found->has_arg == 1) {
    if (optind < argc) {
      optarg = argv[optind++];
    } else {
      if (print)
        fprintf(stderr, "%s: option '%s%s' requires an argument\n", argv[0], prefix, found->name);
      next = NULL;
      optopt = found->val;
      return shorts[0] == ':' ? ':' : '?';
    }
  }
  next = NULL;
  if (index)
    *index = at;
  if (found->flag) {
    *found->flag = found->val;
    return 0;
  }
  return found->val;
}

static int parse(int argc, char **argv, const char *shorts, const struct option *longs, int *index, int only)
{
  int print = opterr;
  const char *at;
  char c;

  if (argc < 1)
    return -1;
  if (!called) {
    called = 1;
    optopt = 0;
  }
  optarg = NULL;
  if (optind == 0 || !started) {
    if (optind == 0)
      optind = 1;
    first_other = last_other = optind;
    next = NULL;
    ordering = *shorts == '-' ? RETURN : *shorts == '+' || getenv("POSIXLY_CORRECT") ? REQUIRE : PERMUTE;
    started = 1;
  }
  if (*shorts == '-' || *shorts == '+')
    shorts++;
  if (*shorts == ':')
    print = 0;
  if (!next || !*next) {
    if (last_other > optind)
      last_other = optind;
    if (first_other > optind)
      first_other = optind;
    if (ordering == PERMUTE) {
      if (first_other != last_other && last_other != optind)
        exchange(argv);
      else if (last_other != optind)
        first_other = optind;
      while (optind < argc && is_other(argv[optind]))
        optind++;
      last_other = optind;
    }
    if (optind != argc && !strcmp(argv[optind], "--")) {
      optind++;
      if (first_other != last_other && last_other != optind)
        exchange(argv);
      else if (first_other == last_other)
        first_other = optind;
      last_other = argc;
      optind = argc;
    }
    if (optind == argc) {
      if (first_other != last_other)
        optind = first_other;
      return -1;
    }
    if (is_other(argv[optind])) {
      if (ordering == REQUIRE)
        return -1;
      optarg = argv[optind++];
      return 1;
    }
    if (longs) {
      if (argv[optind][1] == '-') {
        next = argv[optind] + 2;
        return long_option(argc, argv, shorts, longs, index, only, print, "--");
      }
      if (only && (argv[optind][2] || !strchr(shorts, argv[optind][1]))) {
        int code;

        next = argv[optind] + 1;
        code = long_option(argc, argv, shorts, longs, index, only, print, "-");
        if (code != -1)
          return code;
      }
    }
    next = argv[optind] + 1;
  }
  c = *next++;
  at = strchr(shorts, c);
  if (!*next)
    optind++;
  if (!at || c == ':' || c == ';') {
    if (print)
      fprintf(stderr, "%s: invalid option -- '%c'\n", argv[0], c);
    optopt = c;
    return '?';
  }
  if (at[1] == ':') {
    if (at[2] == ':') {
      if (*next) {
        optarg = next;
        optind++;
      }
      next = NULL;
    } else if (*next) {
      optarg = next;
      optind++;
      next = NULL;
    } else if (optind == argc) {
      if (print)
        fprintf(stderr, "%s: option requires an argument -- '%c'\n", argv[0], c);
      optopt = c;
      next = NULL;
      return *shorts == ':' ? ':' : '?';
    } else {
      optarg = argv[optind++];
      next = NULL;
    }
  }
  return c;
}

int getopt(int argc, char *const *argv, const char *shorts)
{
  return parse(argc, (char **)argv, shorts, NULL, NULL, 0);
}

int getopt_long(int argc, char *const *argv, const char *shorts, const struct option *longs, int *index)
{
  return parse(argc, (char **)argv, shorts, longs, index, 0);
}

int getopt_long_only(int argc, char *const *argv, const char *shorts, const struct option *longs, int *index)
{
  return parse(argc, (char **)argv, shorts, longs, index, 1);
}
