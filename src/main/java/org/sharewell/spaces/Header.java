package org.sharewell.spaces;

import java.util.List;

import org.sharewell.people.Portrait;

/** What stands above every page of a space: the space as the viewer sees it, who cares for it, and how many ask a steward to be let in. */
public record Header(Card space, List<Portrait> stewards, long asking) {}
