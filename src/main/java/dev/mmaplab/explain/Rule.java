package dev.mmaplab.explain;

import java.util.List;

/** One kind of mistake: looks at a run and says where it was made. */
interface Rule {
  /** All findings of this kind, in the order of the events; empty if there are none. */
  List<Finding> findings(Evidence evidence);
}
