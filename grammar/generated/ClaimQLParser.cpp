
// Generated from ClaimQLParser.g4 by ANTLR 4.7.2



#include "ClaimQLParser.h"


using namespace antlrcpp;
using namespace claimgraph::grammar;
using namespace antlr4;

ClaimQLParser::ClaimQLParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

ClaimQLParser::~ClaimQLParser() {
  delete _interpreter;
}

std::string ClaimQLParser::getGrammarFileName() const {
  return "ClaimQLParser.g4";
}

const std::vector<std::string>& ClaimQLParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& ClaimQLParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- QueryTextContext ------------------------------------------------------------------

ClaimQLParser::QueryTextContext::QueryTextContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::StatementContext* ClaimQLParser::QueryTextContext::statement() {
  return getRuleContext<ClaimQLParser::StatementContext>(0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::EOF() {
  return getToken(ClaimQLParser::EOF, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::SEMICOLON() {
  return getToken(ClaimQLParser::SEMICOLON, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::EXPLAIN_() {
  return getToken(ClaimQLParser::EXPLAIN_, 0);
}

tree::TerminalNode* ClaimQLParser::QueryTextContext::PROFILE_() {
  return getToken(ClaimQLParser::PROFILE_, 0);
}


size_t ClaimQLParser::QueryTextContext::getRuleIndex() const {
  return ClaimQLParser::RuleQueryText;
}


ClaimQLParser::QueryTextContext* ClaimQLParser::queryText() {
  QueryTextContext *_localctx = _tracker.createInstance<QueryTextContext>(_ctx, getState());
  enterRule(_localctx, 0, ClaimQLParser::RuleQueryText);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(223);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::EXPLAIN_

    || _la == ClaimQLParser::PROFILE_) {
      setState(222);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::EXPLAIN_

      || _la == ClaimQLParser::PROFILE_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(225);
    statement();
    setState(227);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::SEMICOLON) {
      setState(226);
      match(ClaimQLParser::SEMICOLON);
    }
    setState(229);
    match(ClaimQLParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatementContext ------------------------------------------------------------------

ClaimQLParser::StatementContext::StatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::StatementContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

ClaimQLParser::WhichStatementContext* ClaimQLParser::StatementContext::whichStatement() {
  return getRuleContext<ClaimQLParser::WhichStatementContext>(0);
}

ClaimQLParser::CreateIndexContext* ClaimQLParser::StatementContext::createIndex() {
  return getRuleContext<ClaimQLParser::CreateIndexContext>(0);
}

ClaimQLParser::DropIndexContext* ClaimQLParser::StatementContext::dropIndex() {
  return getRuleContext<ClaimQLParser::DropIndexContext>(0);
}

ClaimQLParser::CreateConstraintContext* ClaimQLParser::StatementContext::createConstraint() {
  return getRuleContext<ClaimQLParser::CreateConstraintContext>(0);
}

ClaimQLParser::DropConstraintContext* ClaimQLParser::StatementContext::dropConstraint() {
  return getRuleContext<ClaimQLParser::DropConstraintContext>(0);
}

ClaimQLParser::ShowStatementContext* ClaimQLParser::StatementContext::showStatement() {
  return getRuleContext<ClaimQLParser::ShowStatementContext>(0);
}


size_t ClaimQLParser::StatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleStatement;
}


ClaimQLParser::StatementContext* ClaimQLParser::statement() {
  StatementContext *_localctx = _tracker.createInstance<StatementContext>(_ctx, getState());
  enterRule(_localctx, 2, ClaimQLParser::RuleStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(238);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 2, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(231);
      regularQuery();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(232);
      whichStatement();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(233);
      createIndex();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(234);
      dropIndex();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(235);
      createConstraint();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(236);
      dropConstraint();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(237);
      showStatement();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RegularQueryContext ------------------------------------------------------------------

ClaimQLParser::RegularQueryContext::RegularQueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SingleQueryContext *> ClaimQLParser::RegularQueryContext::singleQuery() {
  return getRuleContexts<ClaimQLParser::SingleQueryContext>();
}

ClaimQLParser::SingleQueryContext* ClaimQLParser::RegularQueryContext::singleQuery(size_t i) {
  return getRuleContext<ClaimQLParser::SingleQueryContext>(i);
}

std::vector<ClaimQLParser::SetOperatorContext *> ClaimQLParser::RegularQueryContext::setOperator() {
  return getRuleContexts<ClaimQLParser::SetOperatorContext>();
}

ClaimQLParser::SetOperatorContext* ClaimQLParser::RegularQueryContext::setOperator(size_t i) {
  return getRuleContext<ClaimQLParser::SetOperatorContext>(i);
}


size_t ClaimQLParser::RegularQueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleRegularQuery;
}


ClaimQLParser::RegularQueryContext* ClaimQLParser::regularQuery() {
  RegularQueryContext *_localctx = _tracker.createInstance<RegularQueryContext>(_ctx, getState());
  enterRule(_localctx, 4, ClaimQLParser::RuleRegularQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(240);
    singleQuery();
    setState(246);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 31) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 31)) & ((1ULL << (ClaimQLParser::EXCEPT_ - 31))
      | (1ULL << (ClaimQLParser::INTERSECT_ - 31))
      | (1ULL << (ClaimQLParser::UNION_ - 31)))) != 0)) {
      setState(241);
      setOperator();
      setState(242);
      singleQuery();
      setState(248);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetOperatorContext ------------------------------------------------------------------

ClaimQLParser::SetOperatorContext::SetOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SetOperatorContext::UNION_() {
  return getToken(ClaimQLParser::UNION_, 0);
}

tree::TerminalNode* ClaimQLParser::SetOperatorContext::EXCEPT_() {
  return getToken(ClaimQLParser::EXCEPT_, 0);
}

tree::TerminalNode* ClaimQLParser::SetOperatorContext::INTERSECT_() {
  return getToken(ClaimQLParser::INTERSECT_, 0);
}

tree::TerminalNode* ClaimQLParser::SetOperatorContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::SetOperatorContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}


size_t ClaimQLParser::SetOperatorContext::getRuleIndex() const {
  return ClaimQLParser::RuleSetOperator;
}


ClaimQLParser::SetOperatorContext* ClaimQLParser::setOperator() {
  SetOperatorContext *_localctx = _tracker.createInstance<SetOperatorContext>(_ctx, getState());
  enterRule(_localctx, 6, ClaimQLParser::RuleSetOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(249);
    _la = _input->LA(1);
    if (!(((((_la - 31) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 31)) & ((1ULL << (ClaimQLParser::EXCEPT_ - 31))
      | (1ULL << (ClaimQLParser::INTERSECT_ - 31))
      | (1ULL << (ClaimQLParser::UNION_ - 31)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(251);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ALL_

    || _la == ClaimQLParser::DISTINCT_) {
      setState(250);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::ALL_

      || _la == ClaimQLParser::DISTINCT_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SingleQueryContext ------------------------------------------------------------------

ClaimQLParser::SingleQueryContext::SingleQueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ClauseContext *> ClaimQLParser::SingleQueryContext::clause() {
  return getRuleContexts<ClaimQLParser::ClauseContext>();
}

ClaimQLParser::ClauseContext* ClaimQLParser::SingleQueryContext::clause(size_t i) {
  return getRuleContext<ClaimQLParser::ClauseContext>(i);
}


size_t ClaimQLParser::SingleQueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleSingleQuery;
}


ClaimQLParser::SingleQueryContext* ClaimQLParser::singleQuery() {
  SingleQueryContext *_localctx = _tracker.createInstance<SingleQueryContext>(_ctx, getState());
  enterRule(_localctx, 8, ClaimQLParser::RuleSingleQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(254); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(253);
      clause();
      setState(256); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::OPTIONAL_)
      | (1ULL << ClaimQLParser::REMOVE_))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (ClaimQLParser::RETRACT_ - 66))
      | (1ULL << (ClaimQLParser::RETURN_ - 66))
      | (1ULL << (ClaimQLParser::SET_ - 66))
      | (1ULL << (ClaimQLParser::TRACE_ - 66))
      | (1ULL << (ClaimQLParser::UNWIND_ - 66))
      | (1ULL << (ClaimQLParser::WITH_ - 66)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseContext ------------------------------------------------------------------

ClaimQLParser::ClauseContext::ClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::MatchClauseContext* ClaimQLParser::ClauseContext::matchClause() {
  return getRuleContext<ClaimQLParser::MatchClauseContext>(0);
}

ClaimQLParser::UnwindClauseContext* ClaimQLParser::ClauseContext::unwindClause() {
  return getRuleContext<ClaimQLParser::UnwindClauseContext>(0);
}

ClaimQLParser::WithClauseContext* ClaimQLParser::ClauseContext::withClause() {
  return getRuleContext<ClaimQLParser::WithClauseContext>(0);
}

ClaimQLParser::ReturnClauseContext* ClaimQLParser::ClauseContext::returnClause() {
  return getRuleContext<ClaimQLParser::ReturnClauseContext>(0);
}

ClaimQLParser::CallSubqueryContext* ClaimQLParser::ClauseContext::callSubquery() {
  return getRuleContext<ClaimQLParser::CallSubqueryContext>(0);
}

ClaimQLParser::CallProcedureContext* ClaimQLParser::ClauseContext::callProcedure() {
  return getRuleContext<ClaimQLParser::CallProcedureContext>(0);
}

ClaimQLParser::CreateClauseContext* ClaimQLParser::ClauseContext::createClause() {
  return getRuleContext<ClaimQLParser::CreateClauseContext>(0);
}

ClaimQLParser::MergeClauseContext* ClaimQLParser::ClauseContext::mergeClause() {
  return getRuleContext<ClaimQLParser::MergeClauseContext>(0);
}

ClaimQLParser::SetClauseContext* ClaimQLParser::ClauseContext::setClause() {
  return getRuleContext<ClaimQLParser::SetClauseContext>(0);
}

ClaimQLParser::RemoveClauseContext* ClaimQLParser::ClauseContext::removeClause() {
  return getRuleContext<ClaimQLParser::RemoveClauseContext>(0);
}

ClaimQLParser::DeleteClauseContext* ClaimQLParser::ClauseContext::deleteClause() {
  return getRuleContext<ClaimQLParser::DeleteClauseContext>(0);
}

ClaimQLParser::TraceClauseContext* ClaimQLParser::ClauseContext::traceClause() {
  return getRuleContext<ClaimQLParser::TraceClauseContext>(0);
}

ClaimQLParser::RetractClauseContext* ClaimQLParser::ClauseContext::retractClause() {
  return getRuleContext<ClaimQLParser::RetractClauseContext>(0);
}


size_t ClaimQLParser::ClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleClause;
}


ClaimQLParser::ClauseContext* ClaimQLParser::clause() {
  ClauseContext *_localctx = _tracker.createInstance<ClauseContext>(_ctx, getState());
  enterRule(_localctx, 10, ClaimQLParser::RuleClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(271);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 6, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(258);
      matchClause();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(259);
      unwindClause();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(260);
      withClause();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(261);
      returnClause();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(262);
      callSubquery();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(263);
      callProcedure();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(264);
      createClause();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(265);
      mergeClause();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(266);
      setClause();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(267);
      removeClause();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(268);
      deleteClause();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(269);
      traceClause();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(270);
      retractClause();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchClauseContext ------------------------------------------------------------------

ClaimQLParser::MatchClauseContext::MatchClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MatchClauseContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

ClaimQLParser::PatternListContext* ClaimQLParser::MatchClauseContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

tree::TerminalNode* ClaimQLParser::MatchClauseContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

ClaimQLParser::MatchModeContext* ClaimQLParser::MatchClauseContext::matchMode() {
  return getRuleContext<ClaimQLParser::MatchModeContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::MatchClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::MatchClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleMatchClause;
}


ClaimQLParser::MatchClauseContext* ClaimQLParser::matchClause() {
  MatchClauseContext *_localctx = _tracker.createInstance<MatchClauseContext>(_ctx, getState());
  enterRule(_localctx, 12, ClaimQLParser::RuleMatchClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(274);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OPTIONAL_) {
      setState(273);
      match(ClaimQLParser::OPTIONAL_);
    }
    setState(276);
    match(ClaimQLParser::MATCH_);
    setState(278);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 8, _ctx)) {
    case 1: {
      setState(277);
      matchMode();
      break;
    }

    }
    setState(280);
    patternList();
    setState(282);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(281);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchModeContext ------------------------------------------------------------------

ClaimQLParser::MatchModeContext::MatchModeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::MatchModeContext::IDENTIFIER() {
  return getTokens(ClaimQLParser::IDENTIFIER);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::IDENTIFIER(size_t i) {
  return getToken(ClaimQLParser::IDENTIFIER, i);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::REPEATABLE_() {
  return getToken(ClaimQLParser::REPEATABLE_, 0);
}

tree::TerminalNode* ClaimQLParser::MatchModeContext::DIFFERENT_() {
  return getToken(ClaimQLParser::DIFFERENT_, 0);
}


size_t ClaimQLParser::MatchModeContext::getRuleIndex() const {
  return ClaimQLParser::RuleMatchMode;
}


ClaimQLParser::MatchModeContext* ClaimQLParser::matchMode() {
  MatchModeContext *_localctx = _tracker.createInstance<MatchModeContext>(_ctx, getState());
  enterRule(_localctx, 14, ClaimQLParser::RuleMatchMode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(284);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::DIFFERENT_

    || _la == ClaimQLParser::REPEATABLE_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(285);
    match(ClaimQLParser::IDENTIFIER);
    setState(287);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 10, _ctx)) {
    case 1: {
      setState(286);
      match(ClaimQLParser::IDENTIFIER);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereClauseContext ------------------------------------------------------------------

ClaimQLParser::WhereClauseContext::WhereClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhereClauseContext::WHERE_() {
  return getToken(ClaimQLParser::WHERE_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::WhereClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::WhereClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhereClause;
}


ClaimQLParser::WhereClauseContext* ClaimQLParser::whereClause() {
  WhereClauseContext *_localctx = _tracker.createInstance<WhereClauseContext>(_ctx, getState());
  enterRule(_localctx, 16, ClaimQLParser::RuleWhereClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(289);
    match(ClaimQLParser::WHERE_);
    setState(290);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnwindClauseContext ------------------------------------------------------------------

ClaimQLParser::UnwindClauseContext::UnwindClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::UnwindClauseContext::UNWIND_() {
  return getToken(ClaimQLParser::UNWIND_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::UnwindClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::UnwindClauseContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::UnwindClauseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::UnwindClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleUnwindClause;
}


ClaimQLParser::UnwindClauseContext* ClaimQLParser::unwindClause() {
  UnwindClauseContext *_localctx = _tracker.createInstance<UnwindClauseContext>(_ctx, getState());
  enterRule(_localctx, 18, ClaimQLParser::RuleUnwindClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(292);
    match(ClaimQLParser::UNWIND_);
    setState(293);
    expression(0);
    setState(294);
    match(ClaimQLParser::AS_);
    setState(295);
    symbolicName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WithClauseContext ------------------------------------------------------------------

ClaimQLParser::WithClauseContext::WithClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WithClauseContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

ClaimQLParser::ProjectionContext* ClaimQLParser::WithClauseContext::projection() {
  return getRuleContext<ClaimQLParser::ProjectionContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::WithClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::WithClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleWithClause;
}


ClaimQLParser::WithClauseContext* ClaimQLParser::withClause() {
  WithClauseContext *_localctx = _tracker.createInstance<WithClauseContext>(_ctx, getState());
  enterRule(_localctx, 20, ClaimQLParser::RuleWithClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(297);
    match(ClaimQLParser::WITH_);
    setState(298);
    projection();
    setState(300);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(299);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReturnClauseContext ------------------------------------------------------------------

ClaimQLParser::ReturnClauseContext::ReturnClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReturnClauseContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

ClaimQLParser::ProjectionContext* ClaimQLParser::ReturnClauseContext::projection() {
  return getRuleContext<ClaimQLParser::ProjectionContext>(0);
}


size_t ClaimQLParser::ReturnClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleReturnClause;
}


ClaimQLParser::ReturnClauseContext* ClaimQLParser::returnClause() {
  ReturnClauseContext *_localctx = _tracker.createInstance<ReturnClauseContext>(_ctx, getState());
  enterRule(_localctx, 22, ClaimQLParser::RuleReturnClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(302);
    match(ClaimQLParser::RETURN_);
    setState(303);
    projection();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionContext ------------------------------------------------------------------

ClaimQLParser::ProjectionContext::ProjectionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ProjectionItemsContext* ClaimQLParser::ProjectionContext::projectionItems() {
  return getRuleContext<ClaimQLParser::ProjectionItemsContext>(0);
}

tree::TerminalNode* ClaimQLParser::ProjectionContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

ClaimQLParser::OrderByContext* ClaimQLParser::ProjectionContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::ProjectionContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::ProjectionContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}


size_t ClaimQLParser::ProjectionContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjection;
}


ClaimQLParser::ProjectionContext* ClaimQLParser::projection() {
  ProjectionContext *_localctx = _tracker.createInstance<ProjectionContext>(_ctx, getState());
  enterRule(_localctx, 24, ClaimQLParser::RuleProjection);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(306);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DISTINCT_) {
      setState(305);
      match(ClaimQLParser::DISTINCT_);
    }
    setState(308);
    projectionItems();
    setState(310);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ORDER_) {
      setState(309);
      orderBy();
    }
    setState(313);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_) {
      setState(312);
      skipClause();
    }
    setState(316);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LIMIT_) {
      setState(315);
      limitClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionItemsContext ------------------------------------------------------------------

ClaimQLParser::ProjectionItemsContext::ProjectionItemsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ProjectionItemsContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ProjectionItemsContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::ProjectionItemsContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

std::vector<ClaimQLParser::ProjectionItemContext *> ClaimQLParser::ProjectionItemsContext::projectionItem() {
  return getRuleContexts<ClaimQLParser::ProjectionItemContext>();
}

ClaimQLParser::ProjectionItemContext* ClaimQLParser::ProjectionItemsContext::projectionItem(size_t i) {
  return getRuleContext<ClaimQLParser::ProjectionItemContext>(i);
}


size_t ClaimQLParser::ProjectionItemsContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjectionItems;
}


ClaimQLParser::ProjectionItemsContext* ClaimQLParser::projectionItems() {
  ProjectionItemsContext *_localctx = _tracker.createInstance<ProjectionItemsContext>(_ctx, getState());
  enterRule(_localctx, 26, ClaimQLParser::RuleProjectionItems);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(334);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        enterOuterAlt(_localctx, 1);
        setState(318);
        match(ClaimQLParser::STAR);
        setState(323);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(319);
          match(ClaimQLParser::COMMA);
          setState(320);
          projectionItem();
          setState(325);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(326);
        projectionItem();
        setState(331);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(327);
          match(ClaimQLParser::COMMA);
          setState(328);
          projectionItem();
          setState(333);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectionItemContext ------------------------------------------------------------------

ClaimQLParser::ProjectionItemContext::ProjectionItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ProjectionItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::ProjectionItemContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ProjectionItemContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::ProjectionItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleProjectionItem;
}


ClaimQLParser::ProjectionItemContext* ClaimQLParser::projectionItem() {
  ProjectionItemContext *_localctx = _tracker.createInstance<ProjectionItemContext>(_ctx, getState());
  enterRule(_localctx, 28, ClaimQLParser::RuleProjectionItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(336);
    expression(0);
    setState(339);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::AS_) {
      setState(337);
      match(ClaimQLParser::AS_);
      setState(338);
      symbolicName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrderByContext ------------------------------------------------------------------

ClaimQLParser::OrderByContext::OrderByContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::OrderByContext::ORDER_() {
  return getToken(ClaimQLParser::ORDER_, 0);
}

tree::TerminalNode* ClaimQLParser::OrderByContext::BY_() {
  return getToken(ClaimQLParser::BY_, 0);
}

std::vector<ClaimQLParser::SortItemContext *> ClaimQLParser::OrderByContext::sortItem() {
  return getRuleContexts<ClaimQLParser::SortItemContext>();
}

ClaimQLParser::SortItemContext* ClaimQLParser::OrderByContext::sortItem(size_t i) {
  return getRuleContext<ClaimQLParser::SortItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::OrderByContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::OrderByContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::OrderByContext::getRuleIndex() const {
  return ClaimQLParser::RuleOrderBy;
}


ClaimQLParser::OrderByContext* ClaimQLParser::orderBy() {
  OrderByContext *_localctx = _tracker.createInstance<OrderByContext>(_ctx, getState());
  enterRule(_localctx, 30, ClaimQLParser::RuleOrderBy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(341);
    match(ClaimQLParser::ORDER_);
    setState(342);
    match(ClaimQLParser::BY_);
    setState(343);
    sortItem();
    setState(348);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(344);
      match(ClaimQLParser::COMMA);
      setState(345);
      sortItem();
      setState(350);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortItemContext ------------------------------------------------------------------

ClaimQLParser::SortItemContext::SortItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SortItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::NULLS_() {
  return getToken(ClaimQLParser::NULLS_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::ASC_() {
  return getToken(ClaimQLParser::ASC_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::ASCENDING_() {
  return getToken(ClaimQLParser::ASCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::DESC_() {
  return getToken(ClaimQLParser::DESC_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::DESCENDING_() {
  return getToken(ClaimQLParser::DESCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::FIRST_() {
  return getToken(ClaimQLParser::FIRST_, 0);
}

tree::TerminalNode* ClaimQLParser::SortItemContext::LAST_() {
  return getToken(ClaimQLParser::LAST_, 0);
}


size_t ClaimQLParser::SortItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleSortItem;
}


ClaimQLParser::SortItemContext* ClaimQLParser::sortItem() {
  SortItemContext *_localctx = _tracker.createInstance<SortItemContext>(_ctx, getState());
  enterRule(_localctx, 32, ClaimQLParser::RuleSortItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(351);
    expression(0);
    setState(353);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_))) != 0)) {
      setState(352);
      _la = _input->LA(1);
      if (!((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ASC_)
        | (1ULL << ClaimQLParser::ASCENDING_)
        | (1ULL << ClaimQLParser::DESC_)
        | (1ULL << ClaimQLParser::DESCENDING_))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(357);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::NULLS_) {
      setState(355);
      match(ClaimQLParser::NULLS_);
      setState(356);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::FIRST_

      || _la == ClaimQLParser::LAST_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SkipClauseContext ------------------------------------------------------------------

ClaimQLParser::SkipClauseContext::SkipClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SkipClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SkipClauseContext::SKIP_() {
  return getToken(ClaimQLParser::SKIP_, 0);
}

tree::TerminalNode* ClaimQLParser::SkipClauseContext::OFFSET_() {
  return getToken(ClaimQLParser::OFFSET_, 0);
}


size_t ClaimQLParser::SkipClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleSkipClause;
}


ClaimQLParser::SkipClauseContext* ClaimQLParser::skipClause() {
  SkipClauseContext *_localctx = _tracker.createInstance<SkipClauseContext>(_ctx, getState());
  enterRule(_localctx, 34, ClaimQLParser::RuleSkipClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(359);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(360);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitClauseContext ------------------------------------------------------------------

ClaimQLParser::LimitClauseContext::LimitClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LimitClauseContext::LIMIT_() {
  return getToken(ClaimQLParser::LIMIT_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::LimitClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::LimitClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleLimitClause;
}


ClaimQLParser::LimitClauseContext* ClaimQLParser::limitClause() {
  LimitClauseContext *_localctx = _tracker.createInstance<LimitClauseContext>(_ctx, getState());
  enterRule(_localctx, 36, ClaimQLParser::RuleLimitClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(362);
    match(ClaimQLParser::LIMIT_);
    setState(363);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallProcedureContext ------------------------------------------------------------------

ClaimQLParser::CallProcedureContext::CallProcedureContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

ClaimQLParser::QualifiedNameContext* ClaimQLParser::CallProcedureContext::qualifiedName() {
  return getRuleContext<ClaimQLParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::CallProcedureContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::YieldClauseContext* ClaimQLParser::CallProcedureContext::yieldClause() {
  return getRuleContext<ClaimQLParser::YieldClauseContext>(0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::CallProcedureContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}


size_t ClaimQLParser::CallProcedureContext::getRuleIndex() const {
  return ClaimQLParser::RuleCallProcedure;
}


ClaimQLParser::CallProcedureContext* ClaimQLParser::callProcedure() {
  CallProcedureContext *_localctx = _tracker.createInstance<CallProcedureContext>(_ctx, getState());
  enterRule(_localctx, 38, ClaimQLParser::RuleCallProcedure);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(365);
    match(ClaimQLParser::CALL_);
    setState(366);
    qualifiedName();
    setState(372);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_PAREN) {
      setState(367);
      match(ClaimQLParser::LEFT_PAREN);
      setState(369);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
        | (1ULL << ClaimQLParser::AFFECTS_)
        | (1ULL << ClaimQLParser::ALL_)
        | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
        | (1ULL << ClaimQLParser::ANY_)
        | (1ULL << ClaimQLParser::ASSERTED_)
        | (1ULL << ClaimQLParser::CALL_)
        | (1ULL << ClaimQLParser::CASE_)
        | (1ULL << ClaimQLParser::COLLECT_)
        | (1ULL << ClaimQLParser::CONSTRAINT_)
        | (1ULL << ClaimQLParser::COUNT_)
        | (1ULL << ClaimQLParser::DIFFERENT_)
        | (1ULL << ClaimQLParser::DOCUMENT_)
        | (1ULL << ClaimQLParser::DROP_)
        | (1ULL << ClaimQLParser::EACH_)
        | (1ULL << ClaimQLParser::EXCEPT_)
        | (1ULL << ClaimQLParser::EXISTS_)
        | (1ULL << ClaimQLParser::EXPLAIN_)
        | (1ULL << ClaimQLParser::FALSE_)
        | (1ULL << ClaimQLParser::FIRST_)
        | (1ULL << ClaimQLParser::FOR_)
        | (1ULL << ClaimQLParser::FROM_)
        | (1ULL << ClaimQLParser::FULLTEXT_)
        | (1ULL << ClaimQLParser::GROUPS_)
        | (1ULL << ClaimQLParser::IF_)
        | (1ULL << ClaimQLParser::INCLUDING_)
        | (1ULL << ClaimQLParser::INDEX_)
        | (1ULL << ClaimQLParser::INTERSECT_)
        | (1ULL << ClaimQLParser::LAST_)
        | (1ULL << ClaimQLParser::NEGATIVELY_)
        | (1ULL << ClaimQLParser::NONE_)
        | (1ULL << ClaimQLParser::NOT_)
        | (1ULL << ClaimQLParser::NULL_)
        | (1ULL << ClaimQLParser::NULLS_)
        | (1ULL << ClaimQLParser::OFFSET_)
        | (1ULL << ClaimQLParser::POSITIVELY_)
        | (1ULL << ClaimQLParser::PROFILE_)
        | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
        | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
        | (1ULL << (ClaimQLParser::RETRACT_ - 64))
        | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
        | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
        | (1ULL << (ClaimQLParser::SHOW_ - 64))
        | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
        | (1ULL << (ClaimQLParser::SINGLE_ - 64))
        | (1ULL << (ClaimQLParser::STEPS_ - 64))
        | (1ULL << (ClaimQLParser::TRACE_ - 64))
        | (1ULL << (ClaimQLParser::TRAIL_ - 64))
        | (1ULL << (ClaimQLParser::TRUE_ - 64))
        | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
        | (1ULL << (ClaimQLParser::WALK_ - 64))
        | (1ULL << (ClaimQLParser::WHICH_ - 64))
        | (1ULL << (ClaimQLParser::WITHIN_ - 64))
        | (1ULL << (ClaimQLParser::YIELD_ - 64))
        | (1ULL << (ClaimQLParser::PLUS - 64))
        | (1ULL << (ClaimQLParser::MINUS - 64))
        | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
        | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
        | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
        | (1ULL << (ClaimQLParser::DOLLAR - 64))
        | (1ULL << (ClaimQLParser::INTEGER - 64))
        | (1ULL << (ClaimQLParser::FLOAT - 64))
        | (1ULL << (ClaimQLParser::STRING - 64))
        | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
        | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
        setState(368);
        expressionList();
      }
      setState(371);
      match(ClaimQLParser::RIGHT_PAREN);
    }
    setState(375);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::YIELD_) {
      setState(374);
      yieldClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- YieldClauseContext ------------------------------------------------------------------

ClaimQLParser::YieldClauseContext::YieldClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::YIELD_() {
  return getToken(ClaimQLParser::YIELD_, 0);
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<ClaimQLParser::YieldItemContext *> ClaimQLParser::YieldClauseContext::yieldItem() {
  return getRuleContexts<ClaimQLParser::YieldItemContext>();
}

ClaimQLParser::YieldItemContext* ClaimQLParser::YieldClauseContext::yieldItem(size_t i) {
  return getRuleContext<ClaimQLParser::YieldItemContext>(i);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::YieldClauseContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::YieldClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::YieldClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::YieldClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleYieldClause;
}


ClaimQLParser::YieldClauseContext* ClaimQLParser::yieldClause() {
  YieldClauseContext *_localctx = _tracker.createInstance<YieldClauseContext>(_ctx, getState());
  enterRule(_localctx, 40, ClaimQLParser::RuleYieldClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(377);
    match(ClaimQLParser::YIELD_);
    setState(387);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        setState(378);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(379);
        yieldItem();
        setState(384);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(380);
          match(ClaimQLParser::COMMA);
          setState(381);
          yieldItem();
          setState(386);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(390);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(389);
      whereClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- YieldItemContext ------------------------------------------------------------------

ClaimQLParser::YieldItemContext::YieldItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::YieldItemContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::YieldItemContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::YieldItemContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}


size_t ClaimQLParser::YieldItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleYieldItem;
}


ClaimQLParser::YieldItemContext* ClaimQLParser::yieldItem() {
  YieldItemContext *_localctx = _tracker.createInstance<YieldItemContext>(_ctx, getState());
  enterRule(_localctx, 42, ClaimQLParser::RuleYieldItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(392);
    symbolicName();
    setState(395);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::AS_) {
      setState(393);
      match(ClaimQLParser::AS_);
      setState(394);
      symbolicName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallSubqueryContext ------------------------------------------------------------------

ClaimQLParser::CallSubqueryContext::CallSubqueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::CallSubqueryContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::CallSubqueryContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

ClaimQLParser::SubqueryScopeContext* ClaimQLParser::CallSubqueryContext::subqueryScope() {
  return getRuleContext<ClaimQLParser::SubqueryScopeContext>(0);
}


size_t ClaimQLParser::CallSubqueryContext::getRuleIndex() const {
  return ClaimQLParser::RuleCallSubquery;
}


ClaimQLParser::CallSubqueryContext* ClaimQLParser::callSubquery() {
  CallSubqueryContext *_localctx = _tracker.createInstance<CallSubqueryContext>(_ctx, getState());
  enterRule(_localctx, 44, ClaimQLParser::RuleCallSubquery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(398);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OPTIONAL_) {
      setState(397);
      match(ClaimQLParser::OPTIONAL_);
    }
    setState(400);
    match(ClaimQLParser::CALL_);
    setState(402);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_PAREN) {
      setState(401);
      subqueryScope();
    }
    setState(404);
    match(ClaimQLParser::LEFT_BRACE);
    setState(405);
    regularQuery();
    setState(406);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubqueryScopeContext ------------------------------------------------------------------

ClaimQLParser::SubqueryScopeContext::SubqueryScopeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::SubqueryScopeContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SubqueryScopeContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SubqueryScopeContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::SubqueryScopeContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::SubqueryScopeContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubqueryScope;
}


ClaimQLParser::SubqueryScopeContext* ClaimQLParser::subqueryScope() {
  SubqueryScopeContext *_localctx = _tracker.createInstance<SubqueryScopeContext>(_ctx, getState());
  enterRule(_localctx, 46, ClaimQLParser::RuleSubqueryScope);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(408);
    match(ClaimQLParser::LEFT_PAREN);
    setState(418);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STAR: {
        setState(409);
        match(ClaimQLParser::STAR);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(410);
        symbolicName();
        setState(415);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(411);
          match(ClaimQLParser::COMMA);
          setState(412);
          symbolicName();
          setState(417);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ClaimQLParser::RIGHT_PAREN: {
        break;
      }

    default:
      break;
    }
    setState(420);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateClauseContext ------------------------------------------------------------------

ClaimQLParser::CreateClauseContext::CreateClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CreateClauseContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

ClaimQLParser::PatternListContext* ClaimQLParser::CreateClauseContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::CreateClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::CreateClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateClause;
}


ClaimQLParser::CreateClauseContext* ClaimQLParser::createClause() {
  CreateClauseContext *_localctx = _tracker.createInstance<CreateClauseContext>(_ctx, getState());
  enterRule(_localctx, 48, ClaimQLParser::RuleCreateClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(422);
    match(ClaimQLParser::CREATE_);
    setState(423);
    patternList();
    setState(425);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(424);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MergeClauseContext ------------------------------------------------------------------

ClaimQLParser::MergeClauseContext::MergeClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MergeClauseContext::MERGE_() {
  return getToken(ClaimQLParser::MERGE_, 0);
}

ClaimQLParser::PathPatternContext* ClaimQLParser::MergeClauseContext::pathPattern() {
  return getRuleContext<ClaimQLParser::PathPatternContext>(0);
}

std::vector<ClaimQLParser::MergeActionContext *> ClaimQLParser::MergeClauseContext::mergeAction() {
  return getRuleContexts<ClaimQLParser::MergeActionContext>();
}

ClaimQLParser::MergeActionContext* ClaimQLParser::MergeClauseContext::mergeAction(size_t i) {
  return getRuleContext<ClaimQLParser::MergeActionContext>(i);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::MergeClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::MergeClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleMergeClause;
}


ClaimQLParser::MergeClauseContext* ClaimQLParser::mergeClause() {
  MergeClauseContext *_localctx = _tracker.createInstance<MergeClauseContext>(_ctx, getState());
  enterRule(_localctx, 50, ClaimQLParser::RuleMergeClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(427);
    match(ClaimQLParser::MERGE_);
    setState(428);
    pathPattern();
    setState(432);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::ON_) {
      setState(429);
      mergeAction();
      setState(434);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(436);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(435);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MergeActionContext ------------------------------------------------------------------

ClaimQLParser::MergeActionContext::MergeActionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

std::vector<ClaimQLParser::SetItemContext *> ClaimQLParser::MergeActionContext::setItem() {
  return getRuleContexts<ClaimQLParser::SetItemContext>();
}

ClaimQLParser::SetItemContext* ClaimQLParser::MergeActionContext::setItem(size_t i) {
  return getRuleContext<ClaimQLParser::SetItemContext>(i);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MergeActionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MergeActionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MergeActionContext::getRuleIndex() const {
  return ClaimQLParser::RuleMergeAction;
}


ClaimQLParser::MergeActionContext* ClaimQLParser::mergeAction() {
  MergeActionContext *_localctx = _tracker.createInstance<MergeActionContext>(_ctx, getState());
  enterRule(_localctx, 52, ClaimQLParser::RuleMergeAction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(438);
    match(ClaimQLParser::ON_);
    setState(439);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::CREATE_

    || _la == ClaimQLParser::MATCH_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(440);
    match(ClaimQLParser::SET_);
    setState(441);
    setItem();
    setState(446);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(442);
      match(ClaimQLParser::COMMA);
      setState(443);
      setItem();
      setState(448);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetClauseContext ------------------------------------------------------------------

ClaimQLParser::SetClauseContext::SetClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SetClauseContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

std::vector<ClaimQLParser::SetItemContext *> ClaimQLParser::SetClauseContext::setItem() {
  return getRuleContexts<ClaimQLParser::SetItemContext>();
}

ClaimQLParser::SetItemContext* ClaimQLParser::SetClauseContext::setItem(size_t i) {
  return getRuleContext<ClaimQLParser::SetItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SetClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::SetClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

ClaimQLParser::EvidenceContext* ClaimQLParser::SetClauseContext::evidence() {
  return getRuleContext<ClaimQLParser::EvidenceContext>(0);
}


size_t ClaimQLParser::SetClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleSetClause;
}


ClaimQLParser::SetClauseContext* ClaimQLParser::setClause() {
  SetClauseContext *_localctx = _tracker.createInstance<SetClauseContext>(_ctx, getState());
  enterRule(_localctx, 54, ClaimQLParser::RuleSetClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(449);
    match(ClaimQLParser::SET_);
    setState(450);
    setItem();
    setState(455);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(451);
      match(ClaimQLParser::COMMA);
      setState(452);
      setItem();
      setState(457);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(459);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FROM_) {
      setState(458);
      evidence();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetItemContext ------------------------------------------------------------------

ClaimQLParser::SetItemContext::SetItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetContext* ClaimQLParser::SetItemContext::target() {
  return getRuleContext<ClaimQLParser::TargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SetItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::PLUS_EQUAL() {
  return getToken(ClaimQLParser::PLUS_EQUAL, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SetItemContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::SetItemContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

std::vector<ClaimQLParser::SchemaNameContext *> ClaimQLParser::SetItemContext::schemaName() {
  return getRuleContexts<ClaimQLParser::SchemaNameContext>();
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::SetItemContext::schemaName(size_t i) {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(i);
}


size_t ClaimQLParser::SetItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleSetItem;
}


ClaimQLParser::SetItemContext* ClaimQLParser::setItem() {
  SetItemContext *_localctx = _tracker.createInstance<SetItemContext>(_ctx, getState());
  enterRule(_localctx, 56, ClaimQLParser::RuleSetItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(476);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(461);
      target();
      setState(462);
      match(ClaimQLParser::EQUAL);
      setState(463);
      expression(0);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(465);
      target();
      setState(466);
      match(ClaimQLParser::PLUS_EQUAL);
      setState(467);
      expression(0);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(469);
      target();
      setState(472); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(470);
        match(ClaimQLParser::COLON);
        setState(471);
        schemaName();
        setState(474); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == ClaimQLParser::COLON);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RemoveClauseContext ------------------------------------------------------------------

ClaimQLParser::RemoveClauseContext::RemoveClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RemoveClauseContext::REMOVE_() {
  return getToken(ClaimQLParser::REMOVE_, 0);
}

std::vector<ClaimQLParser::RemoveItemContext *> ClaimQLParser::RemoveClauseContext::removeItem() {
  return getRuleContexts<ClaimQLParser::RemoveItemContext>();
}

ClaimQLParser::RemoveItemContext* ClaimQLParser::RemoveClauseContext::removeItem(size_t i) {
  return getRuleContext<ClaimQLParser::RemoveItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RemoveClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::RemoveClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::RemoveClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleRemoveClause;
}


ClaimQLParser::RemoveClauseContext* ClaimQLParser::removeClause() {
  RemoveClauseContext *_localctx = _tracker.createInstance<RemoveClauseContext>(_ctx, getState());
  enterRule(_localctx, 58, ClaimQLParser::RuleRemoveClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(478);
    match(ClaimQLParser::REMOVE_);
    setState(479);
    removeItem();
    setState(484);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(480);
      match(ClaimQLParser::COMMA);
      setState(481);
      removeItem();
      setState(486);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RemoveItemContext ------------------------------------------------------------------

ClaimQLParser::RemoveItemContext::RemoveItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetContext* ClaimQLParser::RemoveItemContext::target() {
  return getRuleContext<ClaimQLParser::TargetContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RemoveItemContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::RemoveItemContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}

std::vector<ClaimQLParser::SchemaNameContext *> ClaimQLParser::RemoveItemContext::schemaName() {
  return getRuleContexts<ClaimQLParser::SchemaNameContext>();
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::RemoveItemContext::schemaName(size_t i) {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(i);
}


size_t ClaimQLParser::RemoveItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleRemoveItem;
}


ClaimQLParser::RemoveItemContext* ClaimQLParser::removeItem() {
  RemoveItemContext *_localctx = _tracker.createInstance<RemoveItemContext>(_ctx, getState());
  enterRule(_localctx, 60, ClaimQLParser::RuleRemoveItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(487);
    target();
    setState(492);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COLON) {
      setState(488);
      match(ClaimQLParser::COLON);
      setState(489);
      schemaName();
      setState(494);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeleteClauseContext ------------------------------------------------------------------

ClaimQLParser::DeleteClauseContext::DeleteClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::DELETE_() {
  return getToken(ClaimQLParser::DELETE_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::DeleteClauseContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::DeleteClauseContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::DETACH_() {
  return getToken(ClaimQLParser::DETACH_, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::DeleteClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::DeleteClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::DeleteClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleDeleteClause;
}


ClaimQLParser::DeleteClauseContext* ClaimQLParser::deleteClause() {
  DeleteClauseContext *_localctx = _tracker.createInstance<DeleteClauseContext>(_ctx, getState());
  enterRule(_localctx, 62, ClaimQLParser::RuleDeleteClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(496);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DETACH_) {
      setState(495);
      match(ClaimQLParser::DETACH_);
    }
    setState(498);
    match(ClaimQLParser::DELETE_);
    setState(499);
    expression(0);
    setState(504);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(500);
      match(ClaimQLParser::COMMA);
      setState(501);
      expression(0);
      setState(506);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EvidenceContext ------------------------------------------------------------------

ClaimQLParser::EvidenceContext::EvidenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::EvidenceContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::EvidenceContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::EvidenceContext::getRuleIndex() const {
  return ClaimQLParser::RuleEvidence;
}


ClaimQLParser::EvidenceContext* ClaimQLParser::evidence() {
  EvidenceContext *_localctx = _tracker.createInstance<EvidenceContext>(_ctx, getState());
  enterRule(_localctx, 64, ClaimQLParser::RuleEvidence);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(507);
    match(ClaimQLParser::FROM_);
    setState(508);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetractClauseContext ------------------------------------------------------------------

ClaimQLParser::RetractClauseContext::RetractClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RetractClauseContext::RETRACT_() {
  return getToken(ClaimQLParser::RETRACT_, 0);
}

tree::TerminalNode* ClaimQLParser::RetractClauseContext::DOCUMENT_() {
  return getToken(ClaimQLParser::DOCUMENT_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::RetractClauseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::RetractClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleRetractClause;
}


ClaimQLParser::RetractClauseContext* ClaimQLParser::retractClause() {
  RetractClauseContext *_localctx = _tracker.createInstance<RetractClauseContext>(_ctx, getState());
  enterRule(_localctx, 66, ClaimQLParser::RuleRetractClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(515);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 46, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(510);
      match(ClaimQLParser::RETRACT_);
      setState(511);
      match(ClaimQLParser::DOCUMENT_);
      setState(512);
      expression(0);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(513);
      match(ClaimQLParser::RETRACT_);
      setState(514);
      expression(0);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetContext ------------------------------------------------------------------

ClaimQLParser::TargetContext::TargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::TargetBaseContext* ClaimQLParser::TargetContext::targetBase() {
  return getRuleContext<ClaimQLParser::TargetBaseContext>(0);
}

std::vector<ClaimQLParser::TargetStepContext *> ClaimQLParser::TargetContext::targetStep() {
  return getRuleContexts<ClaimQLParser::TargetStepContext>();
}

ClaimQLParser::TargetStepContext* ClaimQLParser::TargetContext::targetStep(size_t i) {
  return getRuleContext<ClaimQLParser::TargetStepContext>(i);
}


size_t ClaimQLParser::TargetContext::getRuleIndex() const {
  return ClaimQLParser::RuleTarget;
}


ClaimQLParser::TargetContext* ClaimQLParser::target() {
  TargetContext *_localctx = _tracker.createInstance<TargetContext>(_ctx, getState());
  enterRule(_localctx, 68, ClaimQLParser::RuleTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(517);
    targetBase();
    setState(521);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::LEFT_BRACKET

    || _la == ClaimQLParser::DOT) {
      setState(518);
      targetStep();
      setState(523);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetBaseContext ------------------------------------------------------------------

ClaimQLParser::TargetBaseContext::TargetBaseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::TargetBaseContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetBaseContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TargetBaseContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetBaseContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::TargetBaseContext::getRuleIndex() const {
  return ClaimQLParser::RuleTargetBase;
}


ClaimQLParser::TargetBaseContext* ClaimQLParser::targetBase() {
  TargetBaseContext *_localctx = _tracker.createInstance<TargetBaseContext>(_ctx, getState());
  enterRule(_localctx, 70, ClaimQLParser::RuleTargetBase);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(529);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(524);
        symbolicName();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(525);
        match(ClaimQLParser::LEFT_PAREN);
        setState(526);
        expression(0);
        setState(527);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TargetStepContext ------------------------------------------------------------------

ClaimQLParser::TargetStepContext::TargetStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::TargetStepContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TargetStepContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::TargetStepContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}


size_t ClaimQLParser::TargetStepContext::getRuleIndex() const {
  return ClaimQLParser::RuleTargetStep;
}


ClaimQLParser::TargetStepContext* ClaimQLParser::targetStep() {
  TargetStepContext *_localctx = _tracker.createInstance<TargetStepContext>(_ctx, getState());
  enterRule(_localctx, 72, ClaimQLParser::RuleTargetStep);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(537);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::DOT: {
        enterOuterAlt(_localctx, 1);
        setState(531);
        match(ClaimQLParser::DOT);
        setState(532);
        schemaName();
        break;
      }

      case ClaimQLParser::LEFT_BRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(533);
        match(ClaimQLParser::LEFT_BRACKET);
        setState(534);
        expression(0);
        setState(535);
        match(ClaimQLParser::RIGHT_BRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TraceClauseContext ------------------------------------------------------------------

ClaimQLParser::TraceClauseContext::TraceClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TraceClauseContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

std::vector<ClaimQLParser::TraceItemContext *> ClaimQLParser::TraceClauseContext::traceItem() {
  return getRuleContexts<ClaimQLParser::TraceItemContext>();
}

ClaimQLParser::TraceItemContext* ClaimQLParser::TraceClauseContext::traceItem(size_t i) {
  return getRuleContext<ClaimQLParser::TraceItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::TraceClauseContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::TraceClauseContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::TraceClauseContext::getRuleIndex() const {
  return ClaimQLParser::RuleTraceClause;
}


ClaimQLParser::TraceClauseContext* ClaimQLParser::traceClause() {
  TraceClauseContext *_localctx = _tracker.createInstance<TraceClauseContext>(_ctx, getState());
  enterRule(_localctx, 74, ClaimQLParser::RuleTraceClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(539);
    match(ClaimQLParser::TRACE_);
    setState(540);
    traceItem();
    setState(545);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(541);
      match(ClaimQLParser::COMMA);
      setState(542);
      traceItem();
      setState(547);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TraceItemContext ------------------------------------------------------------------

ClaimQLParser::TraceItemContext::TraceItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ExpressionContext* ClaimQLParser::TraceItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::TraceItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleTraceItem;
}


ClaimQLParser::TraceItemContext* ClaimQLParser::traceItem() {
  TraceItemContext *_localctx = _tracker.createInstance<TraceItemContext>(_ctx, getState());
  enterRule(_localctx, 76, ClaimQLParser::RuleTraceItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(548);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichStatementContext ------------------------------------------------------------------

ClaimQLParser::WhichStatementContext::WhichStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichStatementContext::WHICH_() {
  return getToken(ClaimQLParser::WHICH_, 0);
}

std::vector<ClaimQLParser::WhichSideContext *> ClaimQLParser::WhichStatementContext::whichSide() {
  return getRuleContexts<ClaimQLParser::WhichSideContext>();
}

ClaimQLParser::WhichSideContext* ClaimQLParser::WhichStatementContext::whichSide(size_t i) {
  return getRuleContext<ClaimQLParser::WhichSideContext>(i);
}

tree::TerminalNode* ClaimQLParser::WhichStatementContext::AFFECTS_() {
  return getToken(ClaimQLParser::AFFECTS_, 0);
}

std::vector<ClaimQLParser::WhichOptionContext *> ClaimQLParser::WhichStatementContext::whichOption() {
  return getRuleContexts<ClaimQLParser::WhichOptionContext>();
}

ClaimQLParser::WhichOptionContext* ClaimQLParser::WhichStatementContext::whichOption(size_t i) {
  return getRuleContext<ClaimQLParser::WhichOptionContext>(i);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::WhichStatementContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

ClaimQLParser::WhichResultContext* ClaimQLParser::WhichStatementContext::whichResult() {
  return getRuleContext<ClaimQLParser::WhichResultContext>(0);
}

ClaimQLParser::OrderByContext* ClaimQLParser::WhichStatementContext::orderBy() {
  return getRuleContext<ClaimQLParser::OrderByContext>(0);
}

ClaimQLParser::SkipClauseContext* ClaimQLParser::WhichStatementContext::skipClause() {
  return getRuleContext<ClaimQLParser::SkipClauseContext>(0);
}

ClaimQLParser::LimitClauseContext* ClaimQLParser::WhichStatementContext::limitClause() {
  return getRuleContext<ClaimQLParser::LimitClauseContext>(0);
}


size_t ClaimQLParser::WhichStatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichStatement;
}


ClaimQLParser::WhichStatementContext* ClaimQLParser::whichStatement() {
  WhichStatementContext *_localctx = _tracker.createInstance<WhichStatementContext>(_ctx, getState());
  enterRule(_localctx, 78, ClaimQLParser::RuleWhichStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(550);
    match(ClaimQLParser::WHICH_);
    setState(551);
    whichSide();
    setState(552);
    match(ClaimQLParser::AFFECTS_);
    setState(553);
    whichSide();
    setState(557);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::POSITIVELY_))) != 0) || _la == ClaimQLParser::WITHIN_) {
      setState(554);
      whichOption();
      setState(559);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(561);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(560);
      whereClause();
    }
    setState(564);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::RETURN_

    || _la == ClaimQLParser::TRACE_) {
      setState(563);
      whichResult();
    }
    setState(567);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ORDER_) {
      setState(566);
      orderBy();
    }
    setState(570);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::OFFSET_

    || _la == ClaimQLParser::SKIP_) {
      setState(569);
      skipClause();
    }
    setState(573);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LIMIT_) {
      setState(572);
      limitClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichSideContext ------------------------------------------------------------------

ClaimQLParser::WhichSideContext::WhichSideContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::WhichSideContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::WhichSideContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::WhichNameContext* ClaimQLParser::WhichSideContext::whichName() {
  return getRuleContext<ClaimQLParser::WhichNameContext>(0);
}


size_t ClaimQLParser::WhichSideContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichSide;
}


ClaimQLParser::WhichSideContext* ClaimQLParser::whichSide() {
  WhichSideContext *_localctx = _tracker.createInstance<WhichSideContext>(_ctx, getState());
  enterRule(_localctx, 80, ClaimQLParser::RuleWhichSide);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(576);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::COLON) {
      setState(575);
      match(ClaimQLParser::COLON);
    }
    setState(578);
    labelExpression();
    setState(580);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(579);
      whichName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichOptionContext ------------------------------------------------------------------

ClaimQLParser::WhichOptionContext::WhichOptionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::WITHIN_() {
  return getToken(ClaimQLParser::WITHIN_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::STEPS_() {
  return getToken(ClaimQLParser::STEPS_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::POSITIVELY_() {
  return getToken(ClaimQLParser::POSITIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::NEGATIVELY_() {
  return getToken(ClaimQLParser::NEGATIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::ASSERTED_() {
  return getToken(ClaimQLParser::ASSERTED_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::INCLUDING_() {
  return getToken(ClaimQLParser::INCLUDING_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::WhichOptionContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::WhichOptionContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::WhichOptionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::WhichOptionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::WhichOptionContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichOption;
}


ClaimQLParser::WhichOptionContext* ClaimQLParser::whichOption() {
  WhichOptionContext *_localctx = _tracker.createInstance<WhichOptionContext>(_ctx, getState());
  enterRule(_localctx, 82, ClaimQLParser::RuleWhichOption);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(599);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::WITHIN_: {
        enterOuterAlt(_localctx, 1);
        setState(582);
        match(ClaimQLParser::WITHIN_);
        setState(583);
        match(ClaimQLParser::INTEGER);
        setState(584);
        match(ClaimQLParser::STEPS_);
        break;
      }

      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::POSITIVELY_: {
        enterOuterAlt(_localctx, 2);
        setState(585);
        _la = _input->LA(1);
        if (!(_la == ClaimQLParser::NEGATIVELY_

        || _la == ClaimQLParser::POSITIVELY_)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case ClaimQLParser::ASSERTED_: {
        enterOuterAlt(_localctx, 3);
        setState(586);
        match(ClaimQLParser::ASSERTED_);
        break;
      }

      case ClaimQLParser::INCLUDING_: {
        enterOuterAlt(_localctx, 4);
        setState(587);
        match(ClaimQLParser::INCLUDING_);
        setState(588);
        match(ClaimQLParser::LEFT_PAREN);
        setState(589);
        symbolicName();
        setState(594);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(590);
          match(ClaimQLParser::COMMA);
          setState(591);
          symbolicName();
          setState(596);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(597);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichResultContext ------------------------------------------------------------------

ClaimQLParser::WhichResultContext::WhichResultContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

ClaimQLParser::ProjectionItemsContext* ClaimQLParser::WhichResultContext::projectionItems() {
  return getRuleContext<ClaimQLParser::ProjectionItemsContext>(0);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

std::vector<ClaimQLParser::TraceItemContext *> ClaimQLParser::WhichResultContext::traceItem() {
  return getRuleContexts<ClaimQLParser::TraceItemContext>();
}

ClaimQLParser::TraceItemContext* ClaimQLParser::WhichResultContext::traceItem(size_t i) {
  return getRuleContext<ClaimQLParser::TraceItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::WhichResultContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::WhichResultContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::WhichResultContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichResult;
}


ClaimQLParser::WhichResultContext* ClaimQLParser::whichResult() {
  WhichResultContext *_localctx = _tracker.createInstance<WhichResultContext>(_ctx, getState());
  enterRule(_localctx, 84, ClaimQLParser::RuleWhichResult);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(617);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::RETURN_: {
        enterOuterAlt(_localctx, 1);
        setState(601);
        match(ClaimQLParser::RETURN_);
        setState(603);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::DISTINCT_) {
          setState(602);
          match(ClaimQLParser::DISTINCT_);
        }
        setState(605);
        projectionItems();
        break;
      }

      case ClaimQLParser::TRACE_: {
        enterOuterAlt(_localctx, 2);
        setState(606);
        match(ClaimQLParser::TRACE_);
        setState(615);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 63, _ctx)) {
        case 1: {
          setState(607);
          traceItem();
          setState(612);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == ClaimQLParser::COMMA) {
            setState(608);
            match(ClaimQLParser::COMMA);
            setState(609);
            traceItem();
            setState(614);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateIndexContext ------------------------------------------------------------------

ClaimQLParser::CreateIndexContext::CreateIndexContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

ClaimQLParser::SchemaTargetContext* ClaimQLParser::CreateIndexContext::schemaTarget() {
  return getRuleContext<ClaimQLParser::SchemaTargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

ClaimQLParser::IndexPropertiesContext* ClaimQLParser::CreateIndexContext::indexProperties() {
  return getRuleContext<ClaimQLParser::IndexPropertiesContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::CreateIndexContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfNotExistsContext* ClaimQLParser::CreateIndexContext::ifNotExists() {
  return getRuleContext<ClaimQLParser::IfNotExistsContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateIndexContext::FULLTEXT_() {
  return getToken(ClaimQLParser::FULLTEXT_, 0);
}


size_t ClaimQLParser::CreateIndexContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateIndex;
}


ClaimQLParser::CreateIndexContext* ClaimQLParser::createIndex() {
  CreateIndexContext *_localctx = _tracker.createInstance<CreateIndexContext>(_ctx, getState());
  enterRule(_localctx, 86, ClaimQLParser::RuleCreateIndex);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(619);
    match(ClaimQLParser::CREATE_);
    setState(621);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::FULLTEXT_

    || _la == ClaimQLParser::UNIQUE_) {
      setState(620);
      _la = _input->LA(1);
      if (!(_la == ClaimQLParser::FULLTEXT_

      || _la == ClaimQLParser::UNIQUE_)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(623);
    match(ClaimQLParser::INDEX_);
    setState(625);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 66, _ctx)) {
    case 1: {
      setState(624);
      symbolicName();
      break;
    }

    }
    setState(628);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(627);
      ifNotExists();
    }
    setState(630);
    match(ClaimQLParser::FOR_);
    setState(631);
    schemaTarget();
    setState(632);
    match(ClaimQLParser::ON_);
    setState(633);
    indexProperties();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IndexPropertiesContext ------------------------------------------------------------------

ClaimQLParser::IndexPropertiesContext::IndexPropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::PropertyReferenceContext *> ClaimQLParser::IndexPropertiesContext::propertyReference() {
  return getRuleContexts<ClaimQLParser::PropertyReferenceContext>();
}

ClaimQLParser::PropertyReferenceContext* ClaimQLParser::IndexPropertiesContext::propertyReference(size_t i) {
  return getRuleContext<ClaimQLParser::PropertyReferenceContext>(i);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::IndexPropertiesContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::EACH_() {
  return getToken(ClaimQLParser::EACH_, 0);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::IndexPropertiesContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}


size_t ClaimQLParser::IndexPropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleIndexProperties;
}


ClaimQLParser::IndexPropertiesContext* ClaimQLParser::indexProperties() {
  IndexPropertiesContext *_localctx = _tracker.createInstance<IndexPropertiesContext>(_ctx, getState());
  enterRule(_localctx, 88, ClaimQLParser::RuleIndexProperties);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(658);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 1);
        setState(635);
        match(ClaimQLParser::LEFT_PAREN);
        setState(636);
        propertyReference();
        setState(641);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(637);
          match(ClaimQLParser::COMMA);
          setState(638);
          propertyReference();
          setState(643);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(644);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

      case ClaimQLParser::EACH_: {
        enterOuterAlt(_localctx, 2);
        setState(646);
        match(ClaimQLParser::EACH_);
        setState(647);
        match(ClaimQLParser::LEFT_BRACKET);
        setState(648);
        propertyReference();
        setState(653);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(649);
          match(ClaimQLParser::COMMA);
          setState(650);
          propertyReference();
          setState(655);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(656);
        match(ClaimQLParser::RIGHT_BRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DropIndexContext ------------------------------------------------------------------

ClaimQLParser::DropIndexContext::DropIndexContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DropIndexContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::DropIndexContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::DropIndexContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfExistsContext* ClaimQLParser::DropIndexContext::ifExists() {
  return getRuleContext<ClaimQLParser::IfExistsContext>(0);
}


size_t ClaimQLParser::DropIndexContext::getRuleIndex() const {
  return ClaimQLParser::RuleDropIndex;
}


ClaimQLParser::DropIndexContext* ClaimQLParser::dropIndex() {
  DropIndexContext *_localctx = _tracker.createInstance<DropIndexContext>(_ctx, getState());
  enterRule(_localctx, 90, ClaimQLParser::RuleDropIndex);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(660);
    match(ClaimQLParser::DROP_);
    setState(661);
    match(ClaimQLParser::INDEX_);
    setState(662);
    symbolicName();
    setState(664);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(663);
      ifExists();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CreateConstraintContext ------------------------------------------------------------------

ClaimQLParser::CreateConstraintContext::CreateConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

ClaimQLParser::SchemaTargetContext* ClaimQLParser::CreateConstraintContext::schemaTarget() {
  return getRuleContext<ClaimQLParser::SchemaTargetContext>(0);
}

tree::TerminalNode* ClaimQLParser::CreateConstraintContext::REQUIRE_() {
  return getToken(ClaimQLParser::REQUIRE_, 0);
}

ClaimQLParser::RequiredPropertiesContext* ClaimQLParser::CreateConstraintContext::requiredProperties() {
  return getRuleContext<ClaimQLParser::RequiredPropertiesContext>(0);
}

ClaimQLParser::ConstraintKindContext* ClaimQLParser::CreateConstraintContext::constraintKind() {
  return getRuleContext<ClaimQLParser::ConstraintKindContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::CreateConstraintContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfNotExistsContext* ClaimQLParser::CreateConstraintContext::ifNotExists() {
  return getRuleContext<ClaimQLParser::IfNotExistsContext>(0);
}


size_t ClaimQLParser::CreateConstraintContext::getRuleIndex() const {
  return ClaimQLParser::RuleCreateConstraint;
}


ClaimQLParser::CreateConstraintContext* ClaimQLParser::createConstraint() {
  CreateConstraintContext *_localctx = _tracker.createInstance<CreateConstraintContext>(_ctx, getState());
  enterRule(_localctx, 92, ClaimQLParser::RuleCreateConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(666);
    match(ClaimQLParser::CREATE_);
    setState(667);
    match(ClaimQLParser::CONSTRAINT_);
    setState(669);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 72, _ctx)) {
    case 1: {
      setState(668);
      symbolicName();
      break;
    }

    }
    setState(672);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(671);
      ifNotExists();
    }
    setState(674);
    match(ClaimQLParser::FOR_);
    setState(675);
    schemaTarget();
    setState(676);
    match(ClaimQLParser::REQUIRE_);
    setState(677);
    requiredProperties();
    setState(678);
    constraintKind();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequiredPropertiesContext ------------------------------------------------------------------

ClaimQLParser::RequiredPropertiesContext::RequiredPropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PropertyReferenceContext *> ClaimQLParser::RequiredPropertiesContext::propertyReference() {
  return getRuleContexts<ClaimQLParser::PropertyReferenceContext>();
}

ClaimQLParser::PropertyReferenceContext* ClaimQLParser::RequiredPropertiesContext::propertyReference(size_t i) {
  return getRuleContext<ClaimQLParser::PropertyReferenceContext>(i);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::RequiredPropertiesContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::RequiredPropertiesContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::RequiredPropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleRequiredProperties;
}


ClaimQLParser::RequiredPropertiesContext* ClaimQLParser::requiredProperties() {
  RequiredPropertiesContext *_localctx = _tracker.createInstance<RequiredPropertiesContext>(_ctx, getState());
  enterRule(_localctx, 94, ClaimQLParser::RuleRequiredProperties);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(692);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(680);
        propertyReference();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(681);
        match(ClaimQLParser::LEFT_PAREN);
        setState(682);
        propertyReference();
        setState(687);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ClaimQLParser::COMMA) {
          setState(683);
          match(ClaimQLParser::COMMA);
          setState(684);
          propertyReference();
          setState(689);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(690);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstraintKindContext ------------------------------------------------------------------

ClaimQLParser::ConstraintKindContext::ConstraintKindContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::ConstraintKindContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}


size_t ClaimQLParser::ConstraintKindContext::getRuleIndex() const {
  return ClaimQLParser::RuleConstraintKind;
}


ClaimQLParser::ConstraintKindContext* ClaimQLParser::constraintKind() {
  ConstraintKindContext *_localctx = _tracker.createInstance<ConstraintKindContext>(_ctx, getState());
  enterRule(_localctx, 96, ClaimQLParser::RuleConstraintKind);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(699);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(694);
      match(ClaimQLParser::IS_);
      setState(695);
      match(ClaimQLParser::UNIQUE_);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(696);
      match(ClaimQLParser::IS_);
      setState(697);
      match(ClaimQLParser::NOT_);
      setState(698);
      match(ClaimQLParser::NULL_);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DropConstraintContext ------------------------------------------------------------------

ClaimQLParser::DropConstraintContext::DropConstraintContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::DropConstraintContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::DropConstraintContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::DropConstraintContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::IfExistsContext* ClaimQLParser::DropConstraintContext::ifExists() {
  return getRuleContext<ClaimQLParser::IfExistsContext>(0);
}


size_t ClaimQLParser::DropConstraintContext::getRuleIndex() const {
  return ClaimQLParser::RuleDropConstraint;
}


ClaimQLParser::DropConstraintContext* ClaimQLParser::dropConstraint() {
  DropConstraintContext *_localctx = _tracker.createInstance<DropConstraintContext>(_ctx, getState());
  enterRule(_localctx, 98, ClaimQLParser::RuleDropConstraint);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(701);
    match(ClaimQLParser::DROP_);
    setState(702);
    match(ClaimQLParser::CONSTRAINT_);
    setState(703);
    symbolicName();
    setState(705);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IF_) {
      setState(704);
      ifExists();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IfNotExistsContext ------------------------------------------------------------------

ClaimQLParser::IfNotExistsContext::IfNotExistsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::IfNotExistsContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}


size_t ClaimQLParser::IfNotExistsContext::getRuleIndex() const {
  return ClaimQLParser::RuleIfNotExists;
}


ClaimQLParser::IfNotExistsContext* ClaimQLParser::ifNotExists() {
  IfNotExistsContext *_localctx = _tracker.createInstance<IfNotExistsContext>(_ctx, getState());
  enterRule(_localctx, 100, ClaimQLParser::RuleIfNotExists);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(707);
    match(ClaimQLParser::IF_);
    setState(708);
    match(ClaimQLParser::NOT_);
    setState(709);
    match(ClaimQLParser::EXISTS_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IfExistsContext ------------------------------------------------------------------

ClaimQLParser::IfExistsContext::IfExistsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::IfExistsContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::IfExistsContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}


size_t ClaimQLParser::IfExistsContext::getRuleIndex() const {
  return ClaimQLParser::RuleIfExists;
}


ClaimQLParser::IfExistsContext* ClaimQLParser::ifExists() {
  IfExistsContext *_localctx = _tracker.createInstance<IfExistsContext>(_ctx, getState());
  enterRule(_localctx, 102, ClaimQLParser::RuleIfExists);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(711);
    match(ClaimQLParser::IF_);
    setState(712);
    match(ClaimQLParser::EXISTS_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaTargetContext ------------------------------------------------------------------

ClaimQLParser::SchemaTargetContext::SchemaTargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::LEFT_PAREN() {
  return getTokens(ClaimQLParser::LEFT_PAREN);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LEFT_PAREN(size_t i) {
  return getToken(ClaimQLParser::LEFT_PAREN, i);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SchemaTargetContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::SchemaTargetContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::RIGHT_PAREN() {
  return getTokens(ClaimQLParser::RIGHT_PAREN);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::RIGHT_PAREN(size_t i) {
  return getToken(ClaimQLParser::RIGHT_PAREN, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::SchemaTargetContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::SchemaTargetContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}


size_t ClaimQLParser::SchemaTargetContext::getRuleIndex() const {
  return ClaimQLParser::RuleSchemaTarget;
}


ClaimQLParser::SchemaTargetContext* ClaimQLParser::schemaTarget() {
  SchemaTargetContext *_localctx = _tracker.createInstance<SchemaTargetContext>(_ctx, getState());
  enterRule(_localctx, 104, ClaimQLParser::RuleSchemaTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(738);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 80, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(714);
      match(ClaimQLParser::LEFT_PAREN);
      setState(715);
      symbolicName();
      setState(716);
      match(ClaimQLParser::COLON);
      setState(717);
      schemaName();
      setState(718);
      match(ClaimQLParser::RIGHT_PAREN);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(720);
      match(ClaimQLParser::LEFT_PAREN);
      setState(721);
      match(ClaimQLParser::RIGHT_PAREN);
      setState(723);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::LESS) {
        setState(722);
        match(ClaimQLParser::LESS);
      }
      setState(725);
      match(ClaimQLParser::MINUS);
      setState(726);
      match(ClaimQLParser::LEFT_BRACKET);
      setState(727);
      symbolicName();
      setState(728);
      match(ClaimQLParser::COLON);
      setState(729);
      schemaName();
      setState(730);
      match(ClaimQLParser::RIGHT_BRACKET);
      setState(731);
      match(ClaimQLParser::MINUS);
      setState(733);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::GREATER) {
        setState(732);
        match(ClaimQLParser::GREATER);
      }
      setState(735);
      match(ClaimQLParser::LEFT_PAREN);
      setState(736);
      match(ClaimQLParser::RIGHT_PAREN);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyReferenceContext ------------------------------------------------------------------

ClaimQLParser::PropertyReferenceContext::PropertyReferenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PropertyReferenceContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PropertyReferenceContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::PropertyReferenceContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}


size_t ClaimQLParser::PropertyReferenceContext::getRuleIndex() const {
  return ClaimQLParser::RulePropertyReference;
}


ClaimQLParser::PropertyReferenceContext* ClaimQLParser::propertyReference() {
  PropertyReferenceContext *_localctx = _tracker.createInstance<PropertyReferenceContext>(_ctx, getState());
  enterRule(_localctx, 106, ClaimQLParser::RulePropertyReference);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(740);
    symbolicName();
    setState(741);
    match(ClaimQLParser::DOT);
    setState(742);
    schemaName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShowStatementContext ------------------------------------------------------------------

ClaimQLParser::ShowStatementContext::ShowStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShowStatementContext::SHOW_() {
  return getToken(ClaimQLParser::SHOW_, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::ShowStatementContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ShowStatementContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}


size_t ClaimQLParser::ShowStatementContext::getRuleIndex() const {
  return ClaimQLParser::RuleShowStatement;
}


ClaimQLParser::ShowStatementContext* ClaimQLParser::showStatement() {
  ShowStatementContext *_localctx = _tracker.createInstance<ShowStatementContext>(_ctx, getState());
  enterRule(_localctx, 108, ClaimQLParser::RuleShowStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(744);
    match(ClaimQLParser::SHOW_);
    setState(746); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(745);
      symbolicName();
      setState(748); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternListContext ------------------------------------------------------------------

ClaimQLParser::PatternListContext::PatternListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PathPatternContext *> ClaimQLParser::PatternListContext::pathPattern() {
  return getRuleContexts<ClaimQLParser::PathPatternContext>();
}

ClaimQLParser::PathPatternContext* ClaimQLParser::PatternListContext::pathPattern(size_t i) {
  return getRuleContext<ClaimQLParser::PathPatternContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PatternListContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::PatternListContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::PatternListContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternList;
}


ClaimQLParser::PatternListContext* ClaimQLParser::patternList() {
  PatternListContext *_localctx = _tracker.createInstance<PatternListContext>(_ctx, getState());
  enterRule(_localctx, 110, ClaimQLParser::RulePatternList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(750);
    pathPattern();
    setState(755);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(751);
      match(ClaimQLParser::COMMA);
      setState(752);
      pathPattern();
      setState(757);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathPatternContext ------------------------------------------------------------------

ClaimQLParser::PathPatternContext::PathPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::PatternElementContext* ClaimQLParser::PathPatternContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::PathPatternContext::shortestPathPattern() {
  return getRuleContext<ClaimQLParser::ShortestPathPatternContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PathPatternContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PathPatternContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::PathPrefixContext* ClaimQLParser::PathPatternContext::pathPrefix() {
  return getRuleContext<ClaimQLParser::PathPrefixContext>(0);
}


size_t ClaimQLParser::PathPatternContext::getRuleIndex() const {
  return ClaimQLParser::RulePathPattern;
}


ClaimQLParser::PathPatternContext* ClaimQLParser::pathPattern() {
  PathPatternContext *_localctx = _tracker.createInstance<PathPatternContext>(_ctx, getState());
  enterRule(_localctx, 112, ClaimQLParser::RulePathPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(761);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 83, _ctx)) {
    case 1: {
      setState(758);
      symbolicName();
      setState(759);
      match(ClaimQLParser::EQUAL);
      break;
    }

    }
    setState(764);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 69) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 69)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 69))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 69))
      | (1ULL << (ClaimQLParser::TRAIL_ - 69))
      | (1ULL << (ClaimQLParser::WALK_ - 69))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 69)))) != 0)) {
      setState(763);
      pathPrefix();
    }
    setState(768);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LESS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN: {
        setState(766);
        patternElement();
        break;
      }

      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::SHORTESTPATH_: {
        setState(767);
        shortestPathPattern();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathPrefixContext ------------------------------------------------------------------

ClaimQLParser::PathPrefixContext::PathPrefixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::PathPrefixContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

tree::TerminalNode* ClaimQLParser::PathPrefixContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

std::vector<ClaimQLParser::PrefixWordContext *> ClaimQLParser::PathPrefixContext::prefixWord() {
  return getRuleContexts<ClaimQLParser::PrefixWordContext>();
}

ClaimQLParser::PrefixWordContext* ClaimQLParser::PathPrefixContext::prefixWord(size_t i) {
  return getRuleContext<ClaimQLParser::PrefixWordContext>(i);
}


size_t ClaimQLParser::PathPrefixContext::getRuleIndex() const {
  return ClaimQLParser::RulePathPrefix;
}


ClaimQLParser::PathPrefixContext* ClaimQLParser::pathPrefix() {
  PathPrefixContext *_localctx = _tracker.createInstance<PathPrefixContext>(_ctx, getState());
  enterRule(_localctx, 114, ClaimQLParser::RulePathPrefix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(772);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::WALK_: {
        setState(770);
        modeWord();
        break;
      }

      case ClaimQLParser::IDENTIFIER: {
        setState(771);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(777);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 69) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 69)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 69))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 69))
      | (1ULL << (ClaimQLParser::TRAIL_ - 69))
      | (1ULL << (ClaimQLParser::WALK_ - 69))
      | (1ULL << (ClaimQLParser::INTEGER - 69))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 69)))) != 0)) {
      setState(774);
      prefixWord();
      setState(779);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InnerPrefixContext ------------------------------------------------------------------

ClaimQLParser::InnerPrefixContext::InnerPrefixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::InnerPrefixContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

std::vector<ClaimQLParser::PrefixWordContext *> ClaimQLParser::InnerPrefixContext::prefixWord() {
  return getRuleContexts<ClaimQLParser::PrefixWordContext>();
}

ClaimQLParser::PrefixWordContext* ClaimQLParser::InnerPrefixContext::prefixWord(size_t i) {
  return getRuleContext<ClaimQLParser::PrefixWordContext>(i);
}


size_t ClaimQLParser::InnerPrefixContext::getRuleIndex() const {
  return ClaimQLParser::RuleInnerPrefix;
}


ClaimQLParser::InnerPrefixContext* ClaimQLParser::innerPrefix() {
  InnerPrefixContext *_localctx = _tracker.createInstance<InnerPrefixContext>(_ctx, getState());
  enterRule(_localctx, 116, ClaimQLParser::RuleInnerPrefix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(780);
    modeWord();
    setState(784);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 69) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 69)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 69))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 69))
      | (1ULL << (ClaimQLParser::TRAIL_ - 69))
      | (1ULL << (ClaimQLParser::WALK_ - 69))
      | (1ULL << (ClaimQLParser::INTEGER - 69))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 69)))) != 0)) {
      setState(781);
      prefixWord();
      setState(786);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrefixWordContext ------------------------------------------------------------------

ClaimQLParser::PrefixWordContext::PrefixWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::ModeWordContext* ClaimQLParser::PrefixWordContext::modeWord() {
  return getRuleContext<ClaimQLParser::ModeWordContext>(0);
}

tree::TerminalNode* ClaimQLParser::PrefixWordContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::PrefixWordContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}


size_t ClaimQLParser::PrefixWordContext::getRuleIndex() const {
  return ClaimQLParser::RulePrefixWord;
}


ClaimQLParser::PrefixWordContext* ClaimQLParser::prefixWord() {
  PrefixWordContext *_localctx = _tracker.createInstance<PrefixWordContext>(_ctx, getState());
  enterRule(_localctx, 118, ClaimQLParser::RulePrefixWord);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(790);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::WALK_: {
        enterOuterAlt(_localctx, 1);
        setState(787);
        modeWord();
        break;
      }

      case ClaimQLParser::INTEGER: {
        enterOuterAlt(_localctx, 2);
        setState(788);
        match(ClaimQLParser::INTEGER);
        break;
      }

      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 3);
        setState(789);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ModeWordContext ------------------------------------------------------------------

ClaimQLParser::ModeWordContext::ModeWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::SHORTEST_() {
  return getToken(ClaimQLParser::SHORTEST_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::GROUPS_() {
  return getToken(ClaimQLParser::GROUPS_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::WALK_() {
  return getToken(ClaimQLParser::WALK_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::TRAIL_() {
  return getToken(ClaimQLParser::TRAIL_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::ACYCLIC_() {
  return getToken(ClaimQLParser::ACYCLIC_, 0);
}

tree::TerminalNode* ClaimQLParser::ModeWordContext::SIMPLE_() {
  return getToken(ClaimQLParser::SIMPLE_, 0);
}


size_t ClaimQLParser::ModeWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleModeWord;
}


ClaimQLParser::ModeWordContext* ClaimQLParser::modeWord() {
  ModeWordContext *_localctx = _tracker.createInstance<ModeWordContext>(_ctx, getState());
  enterRule(_localctx, 120, ClaimQLParser::RuleModeWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(792);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 69) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 69)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 69))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 69))
      | (1ULL << (ClaimQLParser::TRAIL_ - 69))
      | (1ULL << (ClaimQLParser::WALK_ - 69)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShortestPathPatternContext ------------------------------------------------------------------

ClaimQLParser::ShortestPathPatternContext::ShortestPathPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::PatternElementContext* ClaimQLParser::ShortestPathPatternContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::SHORTESTPATH_() {
  return getToken(ClaimQLParser::SHORTESTPATH_, 0);
}

tree::TerminalNode* ClaimQLParser::ShortestPathPatternContext::ALLSHORTESTPATHS_() {
  return getToken(ClaimQLParser::ALLSHORTESTPATHS_, 0);
}


size_t ClaimQLParser::ShortestPathPatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleShortestPathPattern;
}


ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::shortestPathPattern() {
  ShortestPathPatternContext *_localctx = _tracker.createInstance<ShortestPathPatternContext>(_ctx, getState());
  enterRule(_localctx, 122, ClaimQLParser::RuleShortestPathPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(794);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::ALLSHORTESTPATHS_ || _la == ClaimQLParser::SHORTESTPATH_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(795);
    match(ClaimQLParser::LEFT_PAREN);
    setState(796);
    patternElement();
    setState(797);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternElementContext ------------------------------------------------------------------

ClaimQLParser::PatternElementContext::PatternElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::PathRelationshipContext *> ClaimQLParser::PatternElementContext::pathRelationship() {
  return getRuleContexts<ClaimQLParser::PathRelationshipContext>();
}

ClaimQLParser::PathRelationshipContext* ClaimQLParser::PatternElementContext::pathRelationship(size_t i) {
  return getRuleContext<ClaimQLParser::PathRelationshipContext>(i);
}

std::vector<ClaimQLParser::NodePatternContext *> ClaimQLParser::PatternElementContext::nodePattern() {
  return getRuleContexts<ClaimQLParser::NodePatternContext>();
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternElementContext::nodePattern(size_t i) {
  return getRuleContext<ClaimQLParser::NodePatternContext>(i);
}

std::vector<ClaimQLParser::ParenthesizedPathContext *> ClaimQLParser::PatternElementContext::parenthesizedPath() {
  return getRuleContexts<ClaimQLParser::ParenthesizedPathContext>();
}

ClaimQLParser::ParenthesizedPathContext* ClaimQLParser::PatternElementContext::parenthesizedPath(size_t i) {
  return getRuleContext<ClaimQLParser::ParenthesizedPathContext>(i);
}

std::vector<ClaimQLParser::QuantifierContext *> ClaimQLParser::PatternElementContext::quantifier() {
  return getRuleContexts<ClaimQLParser::QuantifierContext>();
}

ClaimQLParser::QuantifierContext* ClaimQLParser::PatternElementContext::quantifier(size_t i) {
  return getRuleContext<ClaimQLParser::QuantifierContext>(i);
}


size_t ClaimQLParser::PatternElementContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternElement;
}


ClaimQLParser::PatternElementContext* ClaimQLParser::patternElement() {
  PatternElementContext *_localctx = _tracker.createInstance<PatternElementContext>(_ctx, getState());
  enterRule(_localctx, 124, ClaimQLParser::RulePatternElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(807); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(807);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ClaimQLParser::LEFT_PAREN: {
          setState(804);
          _errHandler->sync(this);
          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx)) {
          case 1: {
            setState(799);
            nodePattern();
            setState(801);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (((((_la - 101) & ~ 0x3fULL) == 0) &&
              ((1ULL << (_la - 101)) & ((1ULL << (ClaimQLParser::PLUS - 101))
              | (1ULL << (ClaimQLParser::STAR - 101))
              | (1ULL << (ClaimQLParser::LEFT_BRACE - 101))
              | (1ULL << (ClaimQLParser::QUESTION - 101)))) != 0)) {
              setState(800);
              quantifier();
            }
            break;
          }

          case 2: {
            setState(803);
            parenthesizedPath();
            break;
          }

          }
          break;
        }

        case ClaimQLParser::LESS:
        case ClaimQLParser::MINUS: {
          setState(806);
          pathRelationship();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(809); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (((((_la - 99) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 99)) & ((1ULL << (ClaimQLParser::LESS - 99))
      | (1ULL << (ClaimQLParser::MINUS - 99))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 99)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenthesizedPathContext ------------------------------------------------------------------

ClaimQLParser::ParenthesizedPathContext::ParenthesizedPathContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParenthesizedPathContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::PatternElementContext* ClaimQLParser::ParenthesizedPathContext::patternElement() {
  return getRuleContext<ClaimQLParser::PatternElementContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParenthesizedPathContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::InnerPrefixContext* ClaimQLParser::ParenthesizedPathContext::innerPrefix() {
  return getRuleContext<ClaimQLParser::InnerPrefixContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ParenthesizedPathContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::ParenthesizedPathContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}


size_t ClaimQLParser::ParenthesizedPathContext::getRuleIndex() const {
  return ClaimQLParser::RuleParenthesizedPath;
}


ClaimQLParser::ParenthesizedPathContext* ClaimQLParser::parenthesizedPath() {
  ParenthesizedPathContext *_localctx = _tracker.createInstance<ParenthesizedPathContext>(_ctx, getState());
  enterRule(_localctx, 126, ClaimQLParser::RuleParenthesizedPath);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(811);
    match(ClaimQLParser::LEFT_PAREN);
    setState(813);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::GROUPS_))) != 0) || ((((_la - 69) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 69)) & ((1ULL << (ClaimQLParser::SHORTEST_ - 69))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 69))
      | (1ULL << (ClaimQLParser::TRAIL_ - 69))
      | (1ULL << (ClaimQLParser::WALK_ - 69)))) != 0)) {
      setState(812);
      innerPrefix();
    }
    setState(815);
    patternElement();
    setState(817);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(816);
      whereClause();
    }
    setState(819);
    match(ClaimQLParser::RIGHT_PAREN);
    setState(821);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 101) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 101)) & ((1ULL << (ClaimQLParser::PLUS - 101))
      | (1ULL << (ClaimQLParser::STAR - 101))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 101))
      | (1ULL << (ClaimQLParser::QUESTION - 101)))) != 0)) {
      setState(820);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternStepContext ------------------------------------------------------------------

ClaimQLParser::PatternStepContext::PatternStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::RelationshipPatternContext* ClaimQLParser::PatternStepContext::relationshipPattern() {
  return getRuleContext<ClaimQLParser::RelationshipPatternContext>(0);
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternStepContext::nodePattern() {
  return getRuleContext<ClaimQLParser::NodePatternContext>(0);
}


size_t ClaimQLParser::PatternStepContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternStep;
}


ClaimQLParser::PatternStepContext* ClaimQLParser::patternStep() {
  PatternStepContext *_localctx = _tracker.createInstance<PatternStepContext>(_ctx, getState());
  enterRule(_localctx, 128, ClaimQLParser::RulePatternStep);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(823);
    relationshipPattern();
    setState(824);
    nodePattern();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NodePatternContext ------------------------------------------------------------------

ClaimQLParser::NodePatternContext::NodePatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::NodePatternContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::NodePatternContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::NodePatternContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::PatternLabelsContext* ClaimQLParser::NodePatternContext::patternLabels() {
  return getRuleContext<ClaimQLParser::PatternLabelsContext>(0);
}

ClaimQLParser::PropertiesContext* ClaimQLParser::NodePatternContext::properties() {
  return getRuleContext<ClaimQLParser::PropertiesContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::NodePatternContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::NodePatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleNodePattern;
}


ClaimQLParser::NodePatternContext* ClaimQLParser::nodePattern() {
  NodePatternContext *_localctx = _tracker.createInstance<NodePatternContext>(_ctx, getState());
  enterRule(_localctx, 130, ClaimQLParser::RuleNodePattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(826);
    match(ClaimQLParser::LEFT_PAREN);
    setState(828);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(827);
      symbolicName();
    }
    setState(831);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON) {
      setState(830);
      patternLabels();
    }
    setState(834);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACE

    || _la == ClaimQLParser::DOLLAR) {
      setState(833);
      properties();
    }
    setState(837);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(836);
      whereClause();
    }
    setState(839);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RelationshipPatternContext ------------------------------------------------------------------

ClaimQLParser::RelationshipPatternContext::RelationshipPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::RelationshipPatternContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

ClaimQLParser::RelationshipDetailContext* ClaimQLParser::RelationshipPatternContext::relationshipDetail() {
  return getRuleContext<ClaimQLParser::RelationshipDetailContext>(0);
}

tree::TerminalNode* ClaimQLParser::RelationshipPatternContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::RelationshipPatternContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}


size_t ClaimQLParser::RelationshipPatternContext::getRuleIndex() const {
  return ClaimQLParser::RuleRelationshipPattern;
}


ClaimQLParser::RelationshipPatternContext* ClaimQLParser::relationshipPattern() {
  RelationshipPatternContext *_localctx = _tracker.createInstance<RelationshipPatternContext>(_ctx, getState());
  enterRule(_localctx, 132, ClaimQLParser::RuleRelationshipPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(842);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LESS) {
      setState(841);
      match(ClaimQLParser::LESS);
    }
    setState(844);
    match(ClaimQLParser::MINUS);
    setState(846);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACKET) {
      setState(845);
      relationshipDetail();
    }
    setState(848);
    match(ClaimQLParser::MINUS);
    setState(850);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::GREATER) {
      setState(849);
      match(ClaimQLParser::GREATER);
    }
    setState(853);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 101) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 101)) & ((1ULL << (ClaimQLParser::PLUS - 101))
      | (1ULL << (ClaimQLParser::STAR - 101))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 101))
      | (1ULL << (ClaimQLParser::QUESTION - 101)))) != 0)) {
      setState(852);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathRelationshipContext ------------------------------------------------------------------

ClaimQLParser::PathRelationshipContext::PathRelationshipContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> ClaimQLParser::PathRelationshipContext::MINUS() {
  return getTokens(ClaimQLParser::MINUS);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::MINUS(size_t i) {
  return getToken(ClaimQLParser::MINUS, i);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::PathRelationshipContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

ClaimQLParser::QuantifierContext* ClaimQLParser::PathRelationshipContext::quantifier() {
  return getRuleContext<ClaimQLParser::QuantifierContext>(0);
}

ClaimQLParser::RelationshipDetailContext* ClaimQLParser::PathRelationshipContext::relationshipDetail() {
  return getRuleContext<ClaimQLParser::RelationshipDetailContext>(0);
}


size_t ClaimQLParser::PathRelationshipContext::getRuleIndex() const {
  return ClaimQLParser::RulePathRelationship;
}


ClaimQLParser::PathRelationshipContext* ClaimQLParser::pathRelationship() {
  PathRelationshipContext *_localctx = _tracker.createInstance<PathRelationshipContext>(_ctx, getState());
  enterRule(_localctx, 134, ClaimQLParser::RulePathRelationship);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(856);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LESS) {
      setState(855);
      match(ClaimQLParser::LESS);
    }
    setState(858);
    match(ClaimQLParser::MINUS);
    setState(863);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx)) {
    case 1: {
      setState(860);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::LEFT_BRACKET) {
        setState(859);
        relationshipDetail();
      }
      setState(862);
      match(ClaimQLParser::MINUS);
      break;
    }

    }
    setState(866);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::GREATER) {
      setState(865);
      match(ClaimQLParser::GREATER);
    }
    setState(869);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 101) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 101)) & ((1ULL << (ClaimQLParser::PLUS - 101))
      | (1ULL << (ClaimQLParser::STAR - 101))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 101))
      | (1ULL << (ClaimQLParser::QUESTION - 101)))) != 0)) {
      setState(868);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RelationshipDetailContext ------------------------------------------------------------------

ClaimQLParser::RelationshipDetailContext::RelationshipDetailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::RelationshipDetailContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::RelationshipDetailContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::RelationshipDetailContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::PatternLabelsContext* ClaimQLParser::RelationshipDetailContext::patternLabels() {
  return getRuleContext<ClaimQLParser::PatternLabelsContext>(0);
}

ClaimQLParser::LengthRangeContext* ClaimQLParser::RelationshipDetailContext::lengthRange() {
  return getRuleContext<ClaimQLParser::LengthRangeContext>(0);
}

ClaimQLParser::PropertiesContext* ClaimQLParser::RelationshipDetailContext::properties() {
  return getRuleContext<ClaimQLParser::PropertiesContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::RelationshipDetailContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::RelationshipDetailContext::getRuleIndex() const {
  return ClaimQLParser::RuleRelationshipDetail;
}


ClaimQLParser::RelationshipDetailContext* ClaimQLParser::relationshipDetail() {
  RelationshipDetailContext *_localctx = _tracker.createInstance<RelationshipDetailContext>(_ctx, getState());
  enterRule(_localctx, 136, ClaimQLParser::RuleRelationshipDetail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(871);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(873);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(872);
      symbolicName();
    }
    setState(876);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON) {
      setState(875);
      patternLabels();
    }
    setState(879);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::STAR) {
      setState(878);
      lengthRange();
    }
    setState(882);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::LEFT_BRACE

    || _la == ClaimQLParser::DOLLAR) {
      setState(881);
      properties();
    }
    setState(885);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(884);
      whereClause();
    }
    setState(887);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternLabelsContext ------------------------------------------------------------------

ClaimQLParser::PatternLabelsContext::PatternLabelsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::PatternLabelsContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternLabelsContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

tree::TerminalNode* ClaimQLParser::PatternLabelsContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}


size_t ClaimQLParser::PatternLabelsContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternLabels;
}


ClaimQLParser::PatternLabelsContext* ClaimQLParser::patternLabels() {
  PatternLabelsContext *_localctx = _tracker.createInstance<PatternLabelsContext>(_ctx, getState());
  enterRule(_localctx, 138, ClaimQLParser::RulePatternLabels);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(889);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::IS_ || _la == ClaimQLParser::COLON)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(890);
    labelExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertiesContext ------------------------------------------------------------------

ClaimQLParser::PropertiesContext::PropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::MapLiteralContext* ClaimQLParser::PropertiesContext::mapLiteral() {
  return getRuleContext<ClaimQLParser::MapLiteralContext>(0);
}

ClaimQLParser::ParameterContext* ClaimQLParser::PropertiesContext::parameter() {
  return getRuleContext<ClaimQLParser::ParameterContext>(0);
}


size_t ClaimQLParser::PropertiesContext::getRuleIndex() const {
  return ClaimQLParser::RuleProperties;
}


ClaimQLParser::PropertiesContext* ClaimQLParser::properties() {
  PropertiesContext *_localctx = _tracker.createInstance<PropertiesContext>(_ctx, getState());
  enterRule(_localctx, 140, ClaimQLParser::RuleProperties);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(894);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::LEFT_BRACE: {
        enterOuterAlt(_localctx, 1);
        setState(892);
        mapLiteral();
        break;
      }

      case ClaimQLParser::DOLLAR: {
        enterOuterAlt(_localctx, 2);
        setState(893);
        parameter();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LengthRangeContext ------------------------------------------------------------------

ClaimQLParser::LengthRangeContext::LengthRangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LengthRangeContext::INTEGER() {
  return getTokens(ClaimQLParser::INTEGER);
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::INTEGER(size_t i) {
  return getToken(ClaimQLParser::INTEGER, i);
}

tree::TerminalNode* ClaimQLParser::LengthRangeContext::DOT_DOT() {
  return getToken(ClaimQLParser::DOT_DOT, 0);
}


size_t ClaimQLParser::LengthRangeContext::getRuleIndex() const {
  return ClaimQLParser::RuleLengthRange;
}


ClaimQLParser::LengthRangeContext* ClaimQLParser::lengthRange() {
  LengthRangeContext *_localctx = _tracker.createInstance<LengthRangeContext>(_ctx, getState());
  enterRule(_localctx, 142, ClaimQLParser::RuleLengthRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(896);
    match(ClaimQLParser::STAR);
    setState(898);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::INTEGER) {
      setState(897);
      match(ClaimQLParser::INTEGER);
    }
    setState(904);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DOT_DOT) {
      setState(900);
      match(ClaimQLParser::DOT_DOT);
      setState(902);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(901);
        match(ClaimQLParser::INTEGER);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierContext ------------------------------------------------------------------

ClaimQLParser::QuantifierContext::QuantifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::PLUS() {
  return getToken(ClaimQLParser::PLUS, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::QUESTION() {
  return getToken(ClaimQLParser::QUESTION, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

std::vector<tree::TerminalNode *> ClaimQLParser::QuantifierContext::INTEGER() {
  return getTokens(ClaimQLParser::INTEGER);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::INTEGER(size_t i) {
  return getToken(ClaimQLParser::INTEGER, i);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierContext::COMMA() {
  return getToken(ClaimQLParser::COMMA, 0);
}


size_t ClaimQLParser::QuantifierContext::getRuleIndex() const {
  return ClaimQLParser::RuleQuantifier;
}


ClaimQLParser::QuantifierContext* ClaimQLParser::quantifier() {
  QuantifierContext *_localctx = _tracker.createInstance<QuantifierContext>(_ctx, getState());
  enterRule(_localctx, 144, ClaimQLParser::RuleQuantifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(921);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 121, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(906);
      match(ClaimQLParser::PLUS);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(907);
      match(ClaimQLParser::STAR);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(908);
      match(ClaimQLParser::QUESTION);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(909);
      match(ClaimQLParser::LEFT_BRACE);
      setState(910);
      match(ClaimQLParser::INTEGER);
      setState(911);
      match(ClaimQLParser::RIGHT_BRACE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(912);
      match(ClaimQLParser::LEFT_BRACE);
      setState(914);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(913);
        match(ClaimQLParser::INTEGER);
      }
      setState(916);
      match(ClaimQLParser::COMMA);
      setState(918);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::INTEGER) {
        setState(917);
        match(ClaimQLParser::INTEGER);
      }
      setState(920);
      match(ClaimQLParser::RIGHT_BRACE);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelExpressionContext ------------------------------------------------------------------

ClaimQLParser::LabelExpressionContext::LabelExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelConjunctionContext *> ClaimQLParser::LabelExpressionContext::labelConjunction() {
  return getRuleContexts<ClaimQLParser::LabelConjunctionContext>();
}

ClaimQLParser::LabelConjunctionContext* ClaimQLParser::LabelExpressionContext::labelConjunction(size_t i) {
  return getRuleContext<ClaimQLParser::LabelConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelExpressionContext::BAR() {
  return getTokens(ClaimQLParser::BAR);
}

tree::TerminalNode* ClaimQLParser::LabelExpressionContext::BAR(size_t i) {
  return getToken(ClaimQLParser::BAR, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelExpressionContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::LabelExpressionContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::LabelExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelExpression;
}


ClaimQLParser::LabelExpressionContext* ClaimQLParser::labelExpression() {
  LabelExpressionContext *_localctx = _tracker.createInstance<LabelExpressionContext>(_ctx, getState());
  enterRule(_localctx, 146, ClaimQLParser::RuleLabelExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(923);
    labelConjunction();
    setState(931);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::BAR) {
      setState(924);
      match(ClaimQLParser::BAR);
      setState(926);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::COLON) {
        setState(925);
        match(ClaimQLParser::COLON);
      }
      setState(928);
      labelConjunction();
      setState(933);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelConjunctionContext ------------------------------------------------------------------

ClaimQLParser::LabelConjunctionContext::LabelConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelFactorContext *> ClaimQLParser::LabelConjunctionContext::labelFactor() {
  return getRuleContexts<ClaimQLParser::LabelFactorContext>();
}

ClaimQLParser::LabelFactorContext* ClaimQLParser::LabelConjunctionContext::labelFactor(size_t i) {
  return getRuleContext<ClaimQLParser::LabelFactorContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelConjunctionContext::AMPERSAND() {
  return getTokens(ClaimQLParser::AMPERSAND);
}

tree::TerminalNode* ClaimQLParser::LabelConjunctionContext::AMPERSAND(size_t i) {
  return getToken(ClaimQLParser::AMPERSAND, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::LabelConjunctionContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::LabelConjunctionContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::LabelConjunctionContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelConjunction;
}


ClaimQLParser::LabelConjunctionContext* ClaimQLParser::labelConjunction() {
  LabelConjunctionContext *_localctx = _tracker.createInstance<LabelConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 148, ClaimQLParser::RuleLabelConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(934);
    labelFactor();
    setState(939);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(935);
        _la = _input->LA(1);
        if (!(_la == ClaimQLParser::COLON

        || _la == ClaimQLParser::AMPERSAND)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(936);
        labelFactor(); 
      }
      setState(941);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelFactorContext ------------------------------------------------------------------

ClaimQLParser::LabelFactorContext::LabelFactorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::EXCLAMATION() {
  return getToken(ClaimQLParser::EXCLAMATION, 0);
}

ClaimQLParser::LabelFactorContext* ClaimQLParser::LabelFactorContext::labelFactor() {
  return getRuleContext<ClaimQLParser::LabelFactorContext>(0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::LabelExpressionContext* ClaimQLParser::LabelFactorContext::labelExpression() {
  return getRuleContext<ClaimQLParser::LabelExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::LabelFactorContext::PERCENT() {
  return getToken(ClaimQLParser::PERCENT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::LabelFactorContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}


size_t ClaimQLParser::LabelFactorContext::getRuleIndex() const {
  return ClaimQLParser::RuleLabelFactor;
}


ClaimQLParser::LabelFactorContext* ClaimQLParser::labelFactor() {
  LabelFactorContext *_localctx = _tracker.createInstance<LabelFactorContext>(_ctx, getState());
  enterRule(_localctx, 150, ClaimQLParser::RuleLabelFactor);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(950);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::EXCLAMATION: {
        enterOuterAlt(_localctx, 1);
        setState(942);
        match(ClaimQLParser::EXCLAMATION);
        setState(943);
        labelFactor();
        break;
      }

      case ClaimQLParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 2);
        setState(944);
        match(ClaimQLParser::LEFT_PAREN);
        setState(945);
        labelExpression();
        setState(946);
        match(ClaimQLParser::RIGHT_PAREN);
        break;
      }

      case ClaimQLParser::PERCENT: {
        enterOuterAlt(_localctx, 3);
        setState(948);
        match(ClaimQLParser::PERCENT);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::XOR_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 4);
        setState(949);
        schemaName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionListContext ------------------------------------------------------------------

ClaimQLParser::ExpressionListContext::ExpressionListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ExpressionListContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ExpressionListContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::ExpressionListContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::ExpressionListContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::ExpressionListContext::getRuleIndex() const {
  return ClaimQLParser::RuleExpressionList;
}


ClaimQLParser::ExpressionListContext* ClaimQLParser::expressionList() {
  ExpressionListContext *_localctx = _tracker.createInstance<ExpressionListContext>(_ctx, getState());
  enterRule(_localctx, 152, ClaimQLParser::RuleExpressionList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(952);
    expression(0);
    setState(957);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ClaimQLParser::COMMA) {
      setState(953);
      match(ClaimQLParser::COMMA);
      setState(954);
      expression(0);
      setState(959);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

ClaimQLParser::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ExpressionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ExpressionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

ClaimQLParser::ValueContext* ClaimQLParser::ExpressionContext::value() {
  return getRuleContext<ClaimQLParser::ValueContext>(0);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::AND_() {
  return getToken(ClaimQLParser::AND_, 0);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::XOR_() {
  return getToken(ClaimQLParser::XOR_, 0);
}

tree::TerminalNode* ClaimQLParser::ExpressionContext::OR_() {
  return getToken(ClaimQLParser::OR_, 0);
}


size_t ClaimQLParser::ExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleExpression;
}



ClaimQLParser::ExpressionContext* ClaimQLParser::expression() {
   return expression(0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::expression(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  ClaimQLParser::ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, parentState);
  ClaimQLParser::ExpressionContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 154;
  enterRecursionRule(_localctx, 154, ClaimQLParser::RuleExpression, precedence);

    

  auto onExit = finally([=] {
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(964);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::NOT_: {
        setState(961);
        match(ClaimQLParser::NOT_);
        setState(962);
        expression(5);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(963);
        value(0);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(977);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 129, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(975);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 128, _ctx)) {
        case 1: {
          _localctx = _tracker.createInstance<ExpressionContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpression);
          setState(966);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(967);
          match(ClaimQLParser::AND_);
          setState(968);
          expression(5);
          break;
        }

        case 2: {
          _localctx = _tracker.createInstance<ExpressionContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpression);
          setState(969);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(970);
          match(ClaimQLParser::XOR_);
          setState(971);
          expression(4);
          break;
        }

        case 3: {
          _localctx = _tracker.createInstance<ExpressionContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleExpression);
          setState(972);

          if (!(precpred(_ctx, 2))) throw FailedPredicateException(this, "precpred(_ctx, 2)");
          setState(973);
          match(ClaimQLParser::OR_);
          setState(974);
          expression(3);
          break;
        }

        } 
      }
      setState(979);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 129, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- ValueContext ------------------------------------------------------------------

ClaimQLParser::ValueContext::ValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ValueContext *> ClaimQLParser::ValueContext::value() {
  return getRuleContexts<ClaimQLParser::ValueContext>();
}

ClaimQLParser::ValueContext* ClaimQLParser::ValueContext::value(size_t i) {
  return getRuleContext<ClaimQLParser::ValueContext>(i);
}

tree::TerminalNode* ClaimQLParser::ValueContext::MINUS() {
  return getToken(ClaimQLParser::MINUS, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::PLUS() {
  return getToken(ClaimQLParser::PLUS, 0);
}

ClaimQLParser::AtomContext* ClaimQLParser::ValueContext::atom() {
  return getRuleContext<ClaimQLParser::AtomContext>(0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::CARET() {
  return getToken(ClaimQLParser::CARET, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::SLASH() {
  return getToken(ClaimQLParser::SLASH, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::PERCENT() {
  return getToken(ClaimQLParser::PERCENT, 0);
}

ClaimQLParser::TextOperatorContext* ClaimQLParser::ValueContext::textOperator() {
  return getRuleContext<ClaimQLParser::TextOperatorContext>(0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::NOT_EQUAL() {
  return getToken(ClaimQLParser::NOT_EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::LESS() {
  return getToken(ClaimQLParser::LESS, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::LESS_EQUAL() {
  return getToken(ClaimQLParser::LESS_EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::GREATER() {
  return getToken(ClaimQLParser::GREATER, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::GREATER_EQUAL() {
  return getToken(ClaimQLParser::GREATER_EQUAL, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::ValueContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::SubscriptContext* ClaimQLParser::ValueContext::subscript() {
  return getRuleContext<ClaimQLParser::SubscriptContext>(0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::PredicateLabelsContext* ClaimQLParser::ValueContext::predicateLabels() {
  return getRuleContext<ClaimQLParser::PredicateLabelsContext>(0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::ValueContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}


size_t ClaimQLParser::ValueContext::getRuleIndex() const {
  return ClaimQLParser::RuleValue;
}



ClaimQLParser::ValueContext* ClaimQLParser::value() {
   return value(0);
}

ClaimQLParser::ValueContext* ClaimQLParser::value(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  ClaimQLParser::ValueContext *_localctx = _tracker.createInstance<ValueContext>(_ctx, parentState);
  ClaimQLParser::ValueContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 156;
  enterRecursionRule(_localctx, 156, ClaimQLParser::RuleValue, precedence);

    size_t _la = 0;

  auto onExit = finally([=] {
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(984);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS: {
        setState(981);
        _la = _input->LA(1);
        if (!(_la == ClaimQLParser::PLUS

        || _la == ClaimQLParser::MINUS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(982);
        value(8);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(983);
        atom();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(1021);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 133, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1019);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx)) {
        case 1: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(986);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(987);
          match(ClaimQLParser::CARET);
          setState(988);
          value(8);
          break;
        }

        case 2: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(989);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(990);
          _la = _input->LA(1);
          if (!(((((_la - 103) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 103)) & ((1ULL << (ClaimQLParser::STAR - 103))
            | (1ULL << (ClaimQLParser::SLASH - 103))
            | (1ULL << (ClaimQLParser::PERCENT - 103)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(991);
          value(7);
          break;
        }

        case 3: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(992);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(993);
          _la = _input->LA(1);
          if (!(_la == ClaimQLParser::PLUS

          || _la == ClaimQLParser::MINUS)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(994);
          value(6);
          break;
        }

        case 4: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(995);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(996);
          textOperator();
          setState(997);
          value(5);
          break;
        }

        case 5: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(999);

          if (!(precpred(_ctx, 2))) throw FailedPredicateException(this, "precpred(_ctx, 2)");
          setState(1000);
          _la = _input->LA(1);
          if (!(((((_la - 93) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 93)) & ((1ULL << (ClaimQLParser::LESS_EQUAL - 93))
            | (1ULL << (ClaimQLParser::GREATER_EQUAL - 93))
            | (1ULL << (ClaimQLParser::NOT_EQUAL - 93))
            | (1ULL << (ClaimQLParser::EQUAL - 93))
            | (1ULL << (ClaimQLParser::LESS - 93))
            | (1ULL << (ClaimQLParser::GREATER - 93)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1001);
          value(3);
          break;
        }

        case 6: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(1002);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(1003);
          match(ClaimQLParser::DOT);
          setState(1004);
          schemaName();
          break;
        }

        case 7: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(1005);

          if (!(precpred(_ctx, 10))) throw FailedPredicateException(this, "precpred(_ctx, 10)");
          setState(1006);
          match(ClaimQLParser::LEFT_BRACKET);
          setState(1007);
          subscript();
          setState(1008);
          match(ClaimQLParser::RIGHT_BRACKET);
          break;
        }

        case 8: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(1010);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(1011);
          match(ClaimQLParser::COLON);
          setState(1012);
          predicateLabels();
          break;
        }

        case 9: {
          _localctx = _tracker.createInstance<ValueContext>(parentContext, parentState);
          pushNewRecursionContext(_localctx, startState, RuleValue);
          setState(1013);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(1014);
          match(ClaimQLParser::IS_);
          setState(1016);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ClaimQLParser::NOT_) {
            setState(1015);
            match(ClaimQLParser::NOT_);
          }
          setState(1018);
          match(ClaimQLParser::NULL_);
          break;
        }

        } 
      }
      setState(1023);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 133, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- TextOperatorContext ------------------------------------------------------------------

ClaimQLParser::TextOperatorContext::TextOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::STARTS_() {
  return getToken(ClaimQLParser::STARTS_, 0);
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::ENDS_() {
  return getToken(ClaimQLParser::ENDS_, 0);
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::CONTAINS_() {
  return getToken(ClaimQLParser::CONTAINS_, 0);
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::TextOperatorContext::MATCHES() {
  return getToken(ClaimQLParser::MATCHES, 0);
}


size_t ClaimQLParser::TextOperatorContext::getRuleIndex() const {
  return ClaimQLParser::RuleTextOperator;
}


ClaimQLParser::TextOperatorContext* ClaimQLParser::textOperator() {
  TextOperatorContext *_localctx = _tracker.createInstance<TextOperatorContext>(_ctx, getState());
  enterRule(_localctx, 158, ClaimQLParser::RuleTextOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1031);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::STARTS_: {
        enterOuterAlt(_localctx, 1);
        setState(1024);
        match(ClaimQLParser::STARTS_);
        setState(1025);
        match(ClaimQLParser::WITH_);
        break;
      }

      case ClaimQLParser::ENDS_: {
        enterOuterAlt(_localctx, 2);
        setState(1026);
        match(ClaimQLParser::ENDS_);
        setState(1027);
        match(ClaimQLParser::WITH_);
        break;
      }

      case ClaimQLParser::CONTAINS_: {
        enterOuterAlt(_localctx, 3);
        setState(1028);
        match(ClaimQLParser::CONTAINS_);
        break;
      }

      case ClaimQLParser::IN_: {
        enterOuterAlt(_localctx, 4);
        setState(1029);
        match(ClaimQLParser::IN_);
        break;
      }

      case ClaimQLParser::MATCHES: {
        enterOuterAlt(_localctx, 5);
        setState(1030);
        match(ClaimQLParser::MATCHES);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubscriptContext ------------------------------------------------------------------

ClaimQLParser::SubscriptContext::SubscriptContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::SubscriptContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::SubscriptContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::SubscriptContext::DOT_DOT() {
  return getToken(ClaimQLParser::DOT_DOT, 0);
}


size_t ClaimQLParser::SubscriptContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubscript;
}


ClaimQLParser::SubscriptContext* ClaimQLParser::subscript() {
  SubscriptContext *_localctx = _tracker.createInstance<SubscriptContext>(_ctx, getState());
  enterRule(_localctx, 160, ClaimQLParser::RuleSubscript);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1044);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::PLUS:
      case ClaimQLParser::MINUS:
      case ClaimQLParser::LEFT_PAREN:
      case ClaimQLParser::LEFT_BRACKET:
      case ClaimQLParser::LEFT_BRACE:
      case ClaimQLParser::DOLLAR:
      case ClaimQLParser::INTEGER:
      case ClaimQLParser::FLOAT:
      case ClaimQLParser::STRING:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1033);
        expression(0);
        setState(1038);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::DOT_DOT) {
          setState(1034);
          match(ClaimQLParser::DOT_DOT);
          setState(1036);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if ((((_la & ~ 0x3fULL) == 0) &&
            ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
            | (1ULL << ClaimQLParser::AFFECTS_)
            | (1ULL << ClaimQLParser::ALL_)
            | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
            | (1ULL << ClaimQLParser::ANY_)
            | (1ULL << ClaimQLParser::ASSERTED_)
            | (1ULL << ClaimQLParser::CALL_)
            | (1ULL << ClaimQLParser::CASE_)
            | (1ULL << ClaimQLParser::COLLECT_)
            | (1ULL << ClaimQLParser::CONSTRAINT_)
            | (1ULL << ClaimQLParser::COUNT_)
            | (1ULL << ClaimQLParser::DIFFERENT_)
            | (1ULL << ClaimQLParser::DOCUMENT_)
            | (1ULL << ClaimQLParser::DROP_)
            | (1ULL << ClaimQLParser::EACH_)
            | (1ULL << ClaimQLParser::EXCEPT_)
            | (1ULL << ClaimQLParser::EXISTS_)
            | (1ULL << ClaimQLParser::EXPLAIN_)
            | (1ULL << ClaimQLParser::FALSE_)
            | (1ULL << ClaimQLParser::FIRST_)
            | (1ULL << ClaimQLParser::FOR_)
            | (1ULL << ClaimQLParser::FROM_)
            | (1ULL << ClaimQLParser::FULLTEXT_)
            | (1ULL << ClaimQLParser::GROUPS_)
            | (1ULL << ClaimQLParser::IF_)
            | (1ULL << ClaimQLParser::INCLUDING_)
            | (1ULL << ClaimQLParser::INDEX_)
            | (1ULL << ClaimQLParser::INTERSECT_)
            | (1ULL << ClaimQLParser::LAST_)
            | (1ULL << ClaimQLParser::NEGATIVELY_)
            | (1ULL << ClaimQLParser::NONE_)
            | (1ULL << ClaimQLParser::NOT_)
            | (1ULL << ClaimQLParser::NULL_)
            | (1ULL << ClaimQLParser::NULLS_)
            | (1ULL << ClaimQLParser::OFFSET_)
            | (1ULL << ClaimQLParser::POSITIVELY_)
            | (1ULL << ClaimQLParser::PROFILE_)
            | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
            | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
            | (1ULL << (ClaimQLParser::RETRACT_ - 64))
            | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
            | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
            | (1ULL << (ClaimQLParser::SHOW_ - 64))
            | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
            | (1ULL << (ClaimQLParser::SINGLE_ - 64))
            | (1ULL << (ClaimQLParser::STEPS_ - 64))
            | (1ULL << (ClaimQLParser::TRACE_ - 64))
            | (1ULL << (ClaimQLParser::TRAIL_ - 64))
            | (1ULL << (ClaimQLParser::TRUE_ - 64))
            | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
            | (1ULL << (ClaimQLParser::WALK_ - 64))
            | (1ULL << (ClaimQLParser::WHICH_ - 64))
            | (1ULL << (ClaimQLParser::WITHIN_ - 64))
            | (1ULL << (ClaimQLParser::YIELD_ - 64))
            | (1ULL << (ClaimQLParser::PLUS - 64))
            | (1ULL << (ClaimQLParser::MINUS - 64))
            | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
            | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
            | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
            | (1ULL << (ClaimQLParser::DOLLAR - 64))
            | (1ULL << (ClaimQLParser::INTEGER - 64))
            | (1ULL << (ClaimQLParser::FLOAT - 64))
            | (1ULL << (ClaimQLParser::STRING - 64))
            | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
            | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
            setState(1035);
            expression(0);
          }
        }
        break;
      }

      case ClaimQLParser::DOT_DOT: {
        enterOuterAlt(_localctx, 2);
        setState(1040);
        match(ClaimQLParser::DOT_DOT);
        setState(1042);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
          | (1ULL << ClaimQLParser::AFFECTS_)
          | (1ULL << ClaimQLParser::ALL_)
          | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
          | (1ULL << ClaimQLParser::ANY_)
          | (1ULL << ClaimQLParser::ASSERTED_)
          | (1ULL << ClaimQLParser::CALL_)
          | (1ULL << ClaimQLParser::CASE_)
          | (1ULL << ClaimQLParser::COLLECT_)
          | (1ULL << ClaimQLParser::CONSTRAINT_)
          | (1ULL << ClaimQLParser::COUNT_)
          | (1ULL << ClaimQLParser::DIFFERENT_)
          | (1ULL << ClaimQLParser::DOCUMENT_)
          | (1ULL << ClaimQLParser::DROP_)
          | (1ULL << ClaimQLParser::EACH_)
          | (1ULL << ClaimQLParser::EXCEPT_)
          | (1ULL << ClaimQLParser::EXISTS_)
          | (1ULL << ClaimQLParser::EXPLAIN_)
          | (1ULL << ClaimQLParser::FALSE_)
          | (1ULL << ClaimQLParser::FIRST_)
          | (1ULL << ClaimQLParser::FOR_)
          | (1ULL << ClaimQLParser::FROM_)
          | (1ULL << ClaimQLParser::FULLTEXT_)
          | (1ULL << ClaimQLParser::GROUPS_)
          | (1ULL << ClaimQLParser::IF_)
          | (1ULL << ClaimQLParser::INCLUDING_)
          | (1ULL << ClaimQLParser::INDEX_)
          | (1ULL << ClaimQLParser::INTERSECT_)
          | (1ULL << ClaimQLParser::LAST_)
          | (1ULL << ClaimQLParser::NEGATIVELY_)
          | (1ULL << ClaimQLParser::NONE_)
          | (1ULL << ClaimQLParser::NOT_)
          | (1ULL << ClaimQLParser::NULL_)
          | (1ULL << ClaimQLParser::NULLS_)
          | (1ULL << ClaimQLParser::OFFSET_)
          | (1ULL << ClaimQLParser::POSITIVELY_)
          | (1ULL << ClaimQLParser::PROFILE_)
          | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
          | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
          | (1ULL << (ClaimQLParser::RETRACT_ - 64))
          | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
          | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
          | (1ULL << (ClaimQLParser::SHOW_ - 64))
          | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
          | (1ULL << (ClaimQLParser::SINGLE_ - 64))
          | (1ULL << (ClaimQLParser::STEPS_ - 64))
          | (1ULL << (ClaimQLParser::TRACE_ - 64))
          | (1ULL << (ClaimQLParser::TRAIL_ - 64))
          | (1ULL << (ClaimQLParser::TRUE_ - 64))
          | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
          | (1ULL << (ClaimQLParser::WALK_ - 64))
          | (1ULL << (ClaimQLParser::WHICH_ - 64))
          | (1ULL << (ClaimQLParser::WITHIN_ - 64))
          | (1ULL << (ClaimQLParser::YIELD_ - 64))
          | (1ULL << (ClaimQLParser::PLUS - 64))
          | (1ULL << (ClaimQLParser::MINUS - 64))
          | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
          | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
          | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
          | (1ULL << (ClaimQLParser::DOLLAR - 64))
          | (1ULL << (ClaimQLParser::INTEGER - 64))
          | (1ULL << (ClaimQLParser::FLOAT - 64))
          | (1ULL << (ClaimQLParser::STRING - 64))
          | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
          | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
          setState(1041);
          expression(0);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PredicateLabelsContext ------------------------------------------------------------------

ClaimQLParser::PredicateLabelsContext::PredicateLabelsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::LabelConjunctionContext *> ClaimQLParser::PredicateLabelsContext::labelConjunction() {
  return getRuleContexts<ClaimQLParser::LabelConjunctionContext>();
}

ClaimQLParser::LabelConjunctionContext* ClaimQLParser::PredicateLabelsContext::labelConjunction(size_t i) {
  return getRuleContext<ClaimQLParser::LabelConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateLabelsContext::BAR() {
  return getTokens(ClaimQLParser::BAR);
}

tree::TerminalNode* ClaimQLParser::PredicateLabelsContext::BAR(size_t i) {
  return getToken(ClaimQLParser::BAR, i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::PredicateLabelsContext::COLON() {
  return getTokens(ClaimQLParser::COLON);
}

tree::TerminalNode* ClaimQLParser::PredicateLabelsContext::COLON(size_t i) {
  return getToken(ClaimQLParser::COLON, i);
}


size_t ClaimQLParser::PredicateLabelsContext::getRuleIndex() const {
  return ClaimQLParser::RulePredicateLabels;
}


ClaimQLParser::PredicateLabelsContext* ClaimQLParser::predicateLabels() {
  PredicateLabelsContext *_localctx = _tracker.createInstance<PredicateLabelsContext>(_ctx, getState());
  enterRule(_localctx, 162, ClaimQLParser::RulePredicateLabels);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1046);
    labelConjunction();
    setState(1054);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 140, _ctx);
    while (alt != 1 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1 + 1) {
        setState(1047);
        match(ClaimQLParser::BAR);
        setState(1049);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ClaimQLParser::COLON) {
          setState(1048);
          match(ClaimQLParser::COLON);
        }
        setState(1051);
        labelConjunction(); 
      }
      setState(1056);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 140, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AtomContext ------------------------------------------------------------------

ClaimQLParser::AtomContext::AtomContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::LiteralContext* ClaimQLParser::AtomContext::literal() {
  return getRuleContext<ClaimQLParser::LiteralContext>(0);
}

ClaimQLParser::ParameterContext* ClaimQLParser::AtomContext::parameter() {
  return getRuleContext<ClaimQLParser::ParameterContext>(0);
}

ClaimQLParser::TypedLiteralContext* ClaimQLParser::AtomContext::typedLiteral() {
  return getRuleContext<ClaimQLParser::TypedLiteralContext>(0);
}

ClaimQLParser::CaseExpressionContext* ClaimQLParser::AtomContext::caseExpression() {
  return getRuleContext<ClaimQLParser::CaseExpressionContext>(0);
}

ClaimQLParser::CountStarContext* ClaimQLParser::AtomContext::countStar() {
  return getRuleContext<ClaimQLParser::CountStarContext>(0);
}

ClaimQLParser::SubqueryExpressionContext* ClaimQLParser::AtomContext::subqueryExpression() {
  return getRuleContext<ClaimQLParser::SubqueryExpressionContext>(0);
}

ClaimQLParser::ListComprehensionContext* ClaimQLParser::AtomContext::listComprehension() {
  return getRuleContext<ClaimQLParser::ListComprehensionContext>(0);
}

ClaimQLParser::PatternComprehensionContext* ClaimQLParser::AtomContext::patternComprehension() {
  return getRuleContext<ClaimQLParser::PatternComprehensionContext>(0);
}

ClaimQLParser::ListLiteralContext* ClaimQLParser::AtomContext::listLiteral() {
  return getRuleContext<ClaimQLParser::ListLiteralContext>(0);
}

ClaimQLParser::MapLiteralContext* ClaimQLParser::AtomContext::mapLiteral() {
  return getRuleContext<ClaimQLParser::MapLiteralContext>(0);
}

ClaimQLParser::MapProjectionContext* ClaimQLParser::AtomContext::mapProjection() {
  return getRuleContext<ClaimQLParser::MapProjectionContext>(0);
}

ClaimQLParser::QuantifierExpressionContext* ClaimQLParser::AtomContext::quantifierExpression() {
  return getRuleContext<ClaimQLParser::QuantifierExpressionContext>(0);
}

ClaimQLParser::ReduceExpressionContext* ClaimQLParser::AtomContext::reduceExpression() {
  return getRuleContext<ClaimQLParser::ReduceExpressionContext>(0);
}

ClaimQLParser::ShortestPathPatternContext* ClaimQLParser::AtomContext::shortestPathPattern() {
  return getRuleContext<ClaimQLParser::ShortestPathPatternContext>(0);
}

ClaimQLParser::PatternExpressionContext* ClaimQLParser::AtomContext::patternExpression() {
  return getRuleContext<ClaimQLParser::PatternExpressionContext>(0);
}

ClaimQLParser::ParenthesizedContext* ClaimQLParser::AtomContext::parenthesized() {
  return getRuleContext<ClaimQLParser::ParenthesizedContext>(0);
}

ClaimQLParser::FunctionCallContext* ClaimQLParser::AtomContext::functionCall() {
  return getRuleContext<ClaimQLParser::FunctionCallContext>(0);
}

ClaimQLParser::VariableContext* ClaimQLParser::AtomContext::variable() {
  return getRuleContext<ClaimQLParser::VariableContext>(0);
}


size_t ClaimQLParser::AtomContext::getRuleIndex() const {
  return ClaimQLParser::RuleAtom;
}


ClaimQLParser::AtomContext* ClaimQLParser::atom() {
  AtomContext *_localctx = _tracker.createInstance<AtomContext>(_ctx, getState());
  enterRule(_localctx, 164, ClaimQLParser::RuleAtom);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1075);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 141, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1057);
      literal();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1058);
      parameter();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1059);
      typedLiteral();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1060);
      caseExpression();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1061);
      countStar();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1062);
      subqueryExpression();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1063);
      listComprehension();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1064);
      patternComprehension();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(1065);
      listLiteral();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(1066);
      mapLiteral();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(1067);
      mapProjection();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(1068);
      quantifierExpression();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(1069);
      reduceExpression();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(1070);
      shortestPathPattern();
      break;
    }

    case 15: {
      enterOuterAlt(_localctx, 15);
      setState(1071);
      patternExpression();
      break;
    }

    case 16: {
      enterOuterAlt(_localctx, 16);
      setState(1072);
      parenthesized();
      break;
    }

    case 17: {
      enterOuterAlt(_localctx, 17);
      setState(1073);
      functionCall();
      break;
    }

    case 18: {
      enterOuterAlt(_localctx, 18);
      setState(1074);
      variable();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

ClaimQLParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::LiteralContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::TRUE_() {
  return getToken(ClaimQLParser::TRUE_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::FALSE_() {
  return getToken(ClaimQLParser::FALSE_, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::FLOAT() {
  return getToken(ClaimQLParser::FLOAT, 0);
}

tree::TerminalNode* ClaimQLParser::LiteralContext::STRING() {
  return getToken(ClaimQLParser::STRING, 0);
}


size_t ClaimQLParser::LiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleLiteral;
}


ClaimQLParser::LiteralContext* ClaimQLParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 166, ClaimQLParser::RuleLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1077);
    _la = _input->LA(1);
    if (!(_la == ClaimQLParser::FALSE_

    || _la == ClaimQLParser::NULL_ || ((((_la - 80) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 80)) & ((1ULL << (ClaimQLParser::TRUE_ - 80))
      | (1ULL << (ClaimQLParser::INTEGER - 80))
      | (1ULL << (ClaimQLParser::FLOAT - 80))
      | (1ULL << (ClaimQLParser::STRING - 80)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterContext ------------------------------------------------------------------

ClaimQLParser::ParameterContext::ParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParameterContext::DOLLAR() {
  return getToken(ClaimQLParser::DOLLAR, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::ParameterContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParameterContext::INTEGER() {
  return getToken(ClaimQLParser::INTEGER, 0);
}


size_t ClaimQLParser::ParameterContext::getRuleIndex() const {
  return ClaimQLParser::RuleParameter;
}


ClaimQLParser::ParameterContext* ClaimQLParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 168, ClaimQLParser::RuleParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1079);
    match(ClaimQLParser::DOLLAR);
    setState(1082);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALL_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::XOR_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        setState(1080);
        schemaName();
        break;
      }

      case ClaimQLParser::INTEGER: {
        setState(1081);
        match(ClaimQLParser::INTEGER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypedLiteralContext ------------------------------------------------------------------

ClaimQLParser::TypedLiteralContext::TypedLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::TypedLiteralContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::TypedLiteralContext::STRING() {
  return getToken(ClaimQLParser::STRING, 0);
}


size_t ClaimQLParser::TypedLiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleTypedLiteral;
}


ClaimQLParser::TypedLiteralContext* ClaimQLParser::typedLiteral() {
  TypedLiteralContext *_localctx = _tracker.createInstance<TypedLiteralContext>(_ctx, getState());
  enterRule(_localctx, 170, ClaimQLParser::RuleTypedLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1084);
    symbolicName();
    setState(1085);
    match(ClaimQLParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VariableContext ------------------------------------------------------------------

ClaimQLParser::VariableContext::VariableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::VariableContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::VariableContext::getRuleIndex() const {
  return ClaimQLParser::RuleVariable;
}


ClaimQLParser::VariableContext* ClaimQLParser::variable() {
  VariableContext *_localctx = _tracker.createInstance<VariableContext>(_ctx, getState());
  enterRule(_localctx, 172, ClaimQLParser::RuleVariable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1087);
    symbolicName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenthesizedContext ------------------------------------------------------------------

ClaimQLParser::ParenthesizedContext::ParenthesizedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ParenthesizedContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ParenthesizedContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::ParenthesizedContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::ParenthesizedContext::getRuleIndex() const {
  return ClaimQLParser::RuleParenthesized;
}


ClaimQLParser::ParenthesizedContext* ClaimQLParser::parenthesized() {
  ParenthesizedContext *_localctx = _tracker.createInstance<ParenthesizedContext>(_ctx, getState());
  enterRule(_localctx, 174, ClaimQLParser::RuleParenthesized);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1089);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1090);
    expression(0);
    setState(1091);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListLiteralContext ------------------------------------------------------------------

ClaimQLParser::ListLiteralContext::ListLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ListLiteralContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* ClaimQLParser::ListLiteralContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::ListLiteralContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}


size_t ClaimQLParser::ListLiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleListLiteral;
}


ClaimQLParser::ListLiteralContext* ClaimQLParser::listLiteral() {
  ListLiteralContext *_localctx = _tracker.createInstance<ListLiteralContext>(_ctx, getState());
  enterRule(_localctx, 176, ClaimQLParser::RuleListLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1093);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1095);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::PLUS - 64))
      | (1ULL << (ClaimQLParser::MINUS - 64))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
      | (1ULL << (ClaimQLParser::DOLLAR - 64))
      | (1ULL << (ClaimQLParser::INTEGER - 64))
      | (1ULL << (ClaimQLParser::FLOAT - 64))
      | (1ULL << (ClaimQLParser::STRING - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1094);
      expressionList();
    }
    setState(1097);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapLiteralContext ------------------------------------------------------------------

ClaimQLParser::MapLiteralContext::MapLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

std::vector<ClaimQLParser::MapEntryContext *> ClaimQLParser::MapLiteralContext::mapEntry() {
  return getRuleContexts<ClaimQLParser::MapEntryContext>();
}

ClaimQLParser::MapEntryContext* ClaimQLParser::MapLiteralContext::mapEntry(size_t i) {
  return getRuleContext<ClaimQLParser::MapEntryContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MapLiteralContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MapLiteralContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MapLiteralContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapLiteral;
}


ClaimQLParser::MapLiteralContext* ClaimQLParser::mapLiteral() {
  MapLiteralContext *_localctx = _tracker.createInstance<MapLiteralContext>(_ctx, getState());
  enterRule(_localctx, 178, ClaimQLParser::RuleMapLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1099);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1108);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::ON_)
      | (1ULL << ClaimQLParser::OPTIONAL_)
      | (1ULL << ClaimQLParser::OR_)
      | (1ULL << ClaimQLParser::ORDER_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_)
      | (1ULL << ClaimQLParser::REMOVE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::SKIP_ - 64))
      | (1ULL << (ClaimQLParser::STARTS_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::THEN_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNION_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHEN_ - 64))
      | (1ULL << (ClaimQLParser::WHERE_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::XOR_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1100);
      mapEntry();
      setState(1105);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == ClaimQLParser::COMMA) {
        setState(1101);
        match(ClaimQLParser::COMMA);
        setState(1102);
        mapEntry();
        setState(1107);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1110);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapEntryContext ------------------------------------------------------------------

ClaimQLParser::MapEntryContext::MapEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::MapEntryContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::MapEntryContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::MapEntryContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}


size_t ClaimQLParser::MapEntryContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapEntry;
}


ClaimQLParser::MapEntryContext* ClaimQLParser::mapEntry() {
  MapEntryContext *_localctx = _tracker.createInstance<MapEntryContext>(_ctx, getState());
  enterRule(_localctx, 180, ClaimQLParser::RuleMapEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1112);
    schemaName();
    setState(1113);
    match(ClaimQLParser::COLON);
    setState(1114);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapProjectionContext ------------------------------------------------------------------

ClaimQLParser::MapProjectionContext::MapProjectionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::MapProjectionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

std::vector<ClaimQLParser::MapProjectionItemContext *> ClaimQLParser::MapProjectionContext::mapProjectionItem() {
  return getRuleContexts<ClaimQLParser::MapProjectionItemContext>();
}

ClaimQLParser::MapProjectionItemContext* ClaimQLParser::MapProjectionContext::mapProjectionItem(size_t i) {
  return getRuleContext<ClaimQLParser::MapProjectionItemContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::MapProjectionContext::COMMA() {
  return getTokens(ClaimQLParser::COMMA);
}

tree::TerminalNode* ClaimQLParser::MapProjectionContext::COMMA(size_t i) {
  return getToken(ClaimQLParser::COMMA, i);
}


size_t ClaimQLParser::MapProjectionContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapProjection;
}


ClaimQLParser::MapProjectionContext* ClaimQLParser::mapProjection() {
  MapProjectionContext *_localctx = _tracker.createInstance<MapProjectionContext>(_ctx, getState());
  enterRule(_localctx, 182, ClaimQLParser::RuleMapProjection);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1116);
    symbolicName();
    setState(1117);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1126);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::ON_)
      | (1ULL << ClaimQLParser::OPTIONAL_)
      | (1ULL << ClaimQLParser::OR_)
      | (1ULL << ClaimQLParser::ORDER_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_)
      | (1ULL << ClaimQLParser::REMOVE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::RETURN_ - 64))
      | (1ULL << (ClaimQLParser::SET_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::SKIP_ - 64))
      | (1ULL << (ClaimQLParser::STARTS_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::THEN_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNION_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::UNWIND_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHEN_ - 64))
      | (1ULL << (ClaimQLParser::WHERE_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::XOR_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::DOT - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1118);
      mapProjectionItem();
      setState(1123);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == ClaimQLParser::COMMA) {
        setState(1119);
        match(ClaimQLParser::COMMA);
        setState(1120);
        mapProjectionItem();
        setState(1125);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1128);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapProjectionItemContext ------------------------------------------------------------------

ClaimQLParser::MapProjectionItemContext::MapProjectionItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::DOT() {
  return getToken(ClaimQLParser::DOT, 0);
}

ClaimQLParser::SchemaNameContext* ClaimQLParser::MapProjectionItemContext::schemaName() {
  return getRuleContext<ClaimQLParser::SchemaNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::MapProjectionItemContext::COLON() {
  return getToken(ClaimQLParser::COLON, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::MapProjectionItemContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::MapProjectionItemContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}


size_t ClaimQLParser::MapProjectionItemContext::getRuleIndex() const {
  return ClaimQLParser::RuleMapProjectionItem;
}


ClaimQLParser::MapProjectionItemContext* ClaimQLParser::mapProjectionItem() {
  MapProjectionItemContext *_localctx = _tracker.createInstance<MapProjectionItemContext>(_ctx, getState());
  enterRule(_localctx, 184, ClaimQLParser::RuleMapProjectionItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1139);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 148, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1130);
      match(ClaimQLParser::DOT);
      setState(1131);
      schemaName();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1132);
      match(ClaimQLParser::DOT);
      setState(1133);
      match(ClaimQLParser::STAR);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1134);
      schemaName();
      setState(1135);
      match(ClaimQLParser::COLON);
      setState(1136);
      expression(0);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1138);
      symbolicName();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseExpressionContext ------------------------------------------------------------------

ClaimQLParser::CaseExpressionContext::CaseExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::CASE_() {
  return getToken(ClaimQLParser::CASE_, 0);
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::END_() {
  return getToken(ClaimQLParser::END_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::CaseExpressionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::CaseExpressionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

std::vector<ClaimQLParser::CaseBranchContext *> ClaimQLParser::CaseExpressionContext::caseBranch() {
  return getRuleContexts<ClaimQLParser::CaseBranchContext>();
}

ClaimQLParser::CaseBranchContext* ClaimQLParser::CaseExpressionContext::caseBranch(size_t i) {
  return getRuleContext<ClaimQLParser::CaseBranchContext>(i);
}

tree::TerminalNode* ClaimQLParser::CaseExpressionContext::ELSE_() {
  return getToken(ClaimQLParser::ELSE_, 0);
}


size_t ClaimQLParser::CaseExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleCaseExpression;
}


ClaimQLParser::CaseExpressionContext* ClaimQLParser::caseExpression() {
  CaseExpressionContext *_localctx = _tracker.createInstance<CaseExpressionContext>(_ctx, getState());
  enterRule(_localctx, 186, ClaimQLParser::RuleCaseExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1141);
    match(ClaimQLParser::CASE_);
    setState(1143);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::PLUS - 64))
      | (1ULL << (ClaimQLParser::MINUS - 64))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
      | (1ULL << (ClaimQLParser::DOLLAR - 64))
      | (1ULL << (ClaimQLParser::INTEGER - 64))
      | (1ULL << (ClaimQLParser::FLOAT - 64))
      | (1ULL << (ClaimQLParser::STRING - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1142);
      expression(0);
    }
    setState(1146); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1145);
      caseBranch();
      setState(1148); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == ClaimQLParser::WHEN_);
    setState(1152);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::ELSE_) {
      setState(1150);
      match(ClaimQLParser::ELSE_);
      setState(1151);
      expression(0);
    }
    setState(1154);
    match(ClaimQLParser::END_);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseBranchContext ------------------------------------------------------------------

ClaimQLParser::CaseBranchContext::CaseBranchContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CaseBranchContext::WHEN_() {
  return getToken(ClaimQLParser::WHEN_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::CaseBranchContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::CaseBranchContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::CaseBranchContext::THEN_() {
  return getToken(ClaimQLParser::THEN_, 0);
}


size_t ClaimQLParser::CaseBranchContext::getRuleIndex() const {
  return ClaimQLParser::RuleCaseBranch;
}


ClaimQLParser::CaseBranchContext* ClaimQLParser::caseBranch() {
  CaseBranchContext *_localctx = _tracker.createInstance<CaseBranchContext>(_ctx, getState());
  enterRule(_localctx, 188, ClaimQLParser::RuleCaseBranch);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1156);
    match(ClaimQLParser::WHEN_);
    setState(1157);
    expression(0);
    setState(1158);
    match(ClaimQLParser::THEN_);
    setState(1159);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountStarContext ------------------------------------------------------------------

ClaimQLParser::CountStarContext::CountStarContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::CountStarContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::STAR() {
  return getToken(ClaimQLParser::STAR, 0);
}

tree::TerminalNode* ClaimQLParser::CountStarContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::CountStarContext::getRuleIndex() const {
  return ClaimQLParser::RuleCountStar;
}


ClaimQLParser::CountStarContext* ClaimQLParser::countStar() {
  CountStarContext *_localctx = _tracker.createInstance<CountStarContext>(_ctx, getState());
  enterRule(_localctx, 190, ClaimQLParser::RuleCountStar);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1161);
    match(ClaimQLParser::COUNT_);
    setState(1162);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1163);
    match(ClaimQLParser::STAR);
    setState(1164);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionCallContext ------------------------------------------------------------------

ClaimQLParser::FunctionCallContext::FunctionCallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::FunctionNameContext* ClaimQLParser::FunctionCallContext::functionName() {
  return getRuleContext<ClaimQLParser::FunctionNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::FunctionCallContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::FunctionCallContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::FunctionCallContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

ClaimQLParser::ExpressionListContext* ClaimQLParser::FunctionCallContext::expressionList() {
  return getRuleContext<ClaimQLParser::ExpressionListContext>(0);
}


size_t ClaimQLParser::FunctionCallContext::getRuleIndex() const {
  return ClaimQLParser::RuleFunctionCall;
}


ClaimQLParser::FunctionCallContext* ClaimQLParser::functionCall() {
  FunctionCallContext *_localctx = _tracker.createInstance<FunctionCallContext>(_ctx, getState());
  enterRule(_localctx, 192, ClaimQLParser::RuleFunctionCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1166);
    functionName();
    setState(1167);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1169);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::DISTINCT_) {
      setState(1168);
      match(ClaimQLParser::DISTINCT_);
    }
    setState(1172);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::TRUE_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::PLUS - 64))
      | (1ULL << (ClaimQLParser::MINUS - 64))
      | (1ULL << (ClaimQLParser::LEFT_PAREN - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACKET - 64))
      | (1ULL << (ClaimQLParser::LEFT_BRACE - 64))
      | (1ULL << (ClaimQLParser::DOLLAR - 64))
      | (1ULL << (ClaimQLParser::INTEGER - 64))
      | (1ULL << (ClaimQLParser::FLOAT - 64))
      | (1ULL << (ClaimQLParser::STRING - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1171);
      expressionList();
    }
    setState(1174);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionNameContext ------------------------------------------------------------------

ClaimQLParser::FunctionNameContext::FunctionNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::QualifiedNameContext* ClaimQLParser::FunctionNameContext::qualifiedName() {
  return getRuleContext<ClaimQLParser::QualifiedNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::FunctionNameContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}


size_t ClaimQLParser::FunctionNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleFunctionName;
}


ClaimQLParser::FunctionNameContext* ClaimQLParser::functionName() {
  FunctionNameContext *_localctx = _tracker.createInstance<FunctionNameContext>(_ctx, getState());
  enterRule(_localctx, 194, ClaimQLParser::RuleFunctionName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1178);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1176);
        qualifiedName();
        break;
      }

      case ClaimQLParser::EXISTS_: {
        enterOuterAlt(_localctx, 2);
        setState(1177);
        match(ClaimQLParser::EXISTS_);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedNameContext ------------------------------------------------------------------

ClaimQLParser::QualifiedNameContext::QualifiedNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::QualifiedNameContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::QualifiedNameContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

std::vector<tree::TerminalNode *> ClaimQLParser::QualifiedNameContext::DOT() {
  return getTokens(ClaimQLParser::DOT);
}

tree::TerminalNode* ClaimQLParser::QualifiedNameContext::DOT(size_t i) {
  return getToken(ClaimQLParser::DOT, i);
}


size_t ClaimQLParser::QualifiedNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleQualifiedName;
}


ClaimQLParser::QualifiedNameContext* ClaimQLParser::qualifiedName() {
  QualifiedNameContext *_localctx = _tracker.createInstance<QualifiedNameContext>(_ctx, getState());
  enterRule(_localctx, 196, ClaimQLParser::RuleQualifiedName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1185);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 155, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1180);
        symbolicName();
        setState(1181);
        match(ClaimQLParser::DOT); 
      }
      setState(1187);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 155, _ctx);
    }
    setState(1188);
    symbolicName();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListComprehensionContext ------------------------------------------------------------------

ClaimQLParser::ListComprehensionContext::ListComprehensionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ListComprehensionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ListComprehensionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ListComprehensionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::ListComprehensionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}

tree::TerminalNode* ClaimQLParser::ListComprehensionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}


size_t ClaimQLParser::ListComprehensionContext::getRuleIndex() const {
  return ClaimQLParser::RuleListComprehension;
}


ClaimQLParser::ListComprehensionContext* ClaimQLParser::listComprehension() {
  ListComprehensionContext *_localctx = _tracker.createInstance<ListComprehensionContext>(_ctx, getState());
  enterRule(_localctx, 198, ClaimQLParser::RuleListComprehension);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1190);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1191);
    symbolicName();
    setState(1192);
    match(ClaimQLParser::IN_);
    setState(1193);
    expression(0);
    setState(1195);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1194);
      whereClause();
    }
    setState(1199);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::BAR) {
      setState(1197);
      match(ClaimQLParser::BAR);
      setState(1198);
      expression(0);
    }
    setState(1201);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternComprehensionContext ------------------------------------------------------------------

ClaimQLParser::PatternComprehensionContext::PatternComprehensionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::LEFT_BRACKET() {
  return getToken(ClaimQLParser::LEFT_BRACKET, 0);
}

ClaimQLParser::PatternExpressionContext* ClaimQLParser::PatternComprehensionContext::patternExpression() {
  return getRuleContext<ClaimQLParser::PatternExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::PatternComprehensionContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::RIGHT_BRACKET() {
  return getToken(ClaimQLParser::RIGHT_BRACKET, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::PatternComprehensionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::PatternComprehensionContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::PatternComprehensionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::PatternComprehensionContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternComprehension;
}


ClaimQLParser::PatternComprehensionContext* ClaimQLParser::patternComprehension() {
  PatternComprehensionContext *_localctx = _tracker.createInstance<PatternComprehensionContext>(_ctx, getState());
  enterRule(_localctx, 200, ClaimQLParser::RulePatternComprehension);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1203);
    match(ClaimQLParser::LEFT_BRACKET);
    setState(1207);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRACE_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::WITHIN_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64))
      | (1ULL << (ClaimQLParser::IDENTIFIER - 64))
      | (1ULL << (ClaimQLParser::QUOTED_IDENTIFIER - 64)))) != 0)) {
      setState(1204);
      symbolicName();
      setState(1205);
      match(ClaimQLParser::EQUAL);
    }
    setState(1209);
    patternExpression();
    setState(1211);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1210);
      whereClause();
    }
    setState(1213);
    match(ClaimQLParser::BAR);
    setState(1214);
    expression(0);
    setState(1215);
    match(ClaimQLParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternExpressionContext ------------------------------------------------------------------

ClaimQLParser::PatternExpressionContext::PatternExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::NodePatternContext* ClaimQLParser::PatternExpressionContext::nodePattern() {
  return getRuleContext<ClaimQLParser::NodePatternContext>(0);
}

std::vector<ClaimQLParser::PatternStepContext *> ClaimQLParser::PatternExpressionContext::patternStep() {
  return getRuleContexts<ClaimQLParser::PatternStepContext>();
}

ClaimQLParser::PatternStepContext* ClaimQLParser::PatternExpressionContext::patternStep(size_t i) {
  return getRuleContext<ClaimQLParser::PatternStepContext>(i);
}


size_t ClaimQLParser::PatternExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RulePatternExpression;
}


ClaimQLParser::PatternExpressionContext* ClaimQLParser::patternExpression() {
  PatternExpressionContext *_localctx = _tracker.createInstance<PatternExpressionContext>(_ctx, getState());
  enterRule(_localctx, 202, ClaimQLParser::RulePatternExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1217);
    nodePattern();
    setState(1219); 
    _errHandler->sync(this);
    alt = 1;
    do {
      switch (alt) {
        case 1: {
              setState(1218);
              patternStep();
              break;
            }

      default:
        throw NoViableAltException(this);
      }
      setState(1221); 
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 160, _ctx);
    } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierExpressionContext ------------------------------------------------------------------

ClaimQLParser::QuantifierExpressionContext::QuantifierExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::QuantifierExpressionContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

ClaimQLParser::ExpressionContext* ClaimQLParser::QuantifierExpressionContext::expression() {
  return getRuleContext<ClaimQLParser::ExpressionContext>(0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::NONE_() {
  return getToken(ClaimQLParser::NONE_, 0);
}

tree::TerminalNode* ClaimQLParser::QuantifierExpressionContext::SINGLE_() {
  return getToken(ClaimQLParser::SINGLE_, 0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::QuantifierExpressionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::QuantifierExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleQuantifierExpression;
}


ClaimQLParser::QuantifierExpressionContext* ClaimQLParser::quantifierExpression() {
  QuantifierExpressionContext *_localctx = _tracker.createInstance<QuantifierExpressionContext>(_ctx, getState());
  enterRule(_localctx, 204, ClaimQLParser::RuleQuantifierExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1223);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::NONE_))) != 0) || _la == ClaimQLParser::SINGLE_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1224);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1225);
    symbolicName();
    setState(1226);
    match(ClaimQLParser::IN_);
    setState(1227);
    expression(0);
    setState(1229);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ClaimQLParser::WHERE_) {
      setState(1228);
      whereClause();
    }
    setState(1231);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReduceExpressionContext ------------------------------------------------------------------

ClaimQLParser::ReduceExpressionContext::ReduceExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::REDUCE_() {
  return getToken(ClaimQLParser::REDUCE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::LEFT_PAREN() {
  return getToken(ClaimQLParser::LEFT_PAREN, 0);
}

std::vector<ClaimQLParser::SymbolicNameContext *> ClaimQLParser::ReduceExpressionContext::symbolicName() {
  return getRuleContexts<ClaimQLParser::SymbolicNameContext>();
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::ReduceExpressionContext::symbolicName(size_t i) {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(i);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::EQUAL() {
  return getToken(ClaimQLParser::EQUAL, 0);
}

std::vector<ClaimQLParser::ExpressionContext *> ClaimQLParser::ReduceExpressionContext::expression() {
  return getRuleContexts<ClaimQLParser::ExpressionContext>();
}

ClaimQLParser::ExpressionContext* ClaimQLParser::ReduceExpressionContext::expression(size_t i) {
  return getRuleContext<ClaimQLParser::ExpressionContext>(i);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::COMMA() {
  return getToken(ClaimQLParser::COMMA, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::BAR() {
  return getToken(ClaimQLParser::BAR, 0);
}

tree::TerminalNode* ClaimQLParser::ReduceExpressionContext::RIGHT_PAREN() {
  return getToken(ClaimQLParser::RIGHT_PAREN, 0);
}


size_t ClaimQLParser::ReduceExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleReduceExpression;
}


ClaimQLParser::ReduceExpressionContext* ClaimQLParser::reduceExpression() {
  ReduceExpressionContext *_localctx = _tracker.createInstance<ReduceExpressionContext>(_ctx, getState());
  enterRule(_localctx, 206, ClaimQLParser::RuleReduceExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1233);
    match(ClaimQLParser::REDUCE_);
    setState(1234);
    match(ClaimQLParser::LEFT_PAREN);
    setState(1235);
    symbolicName();
    setState(1236);
    match(ClaimQLParser::EQUAL);
    setState(1237);
    expression(0);
    setState(1238);
    match(ClaimQLParser::COMMA);
    setState(1239);
    symbolicName();
    setState(1240);
    match(ClaimQLParser::IN_);
    setState(1241);
    expression(0);
    setState(1242);
    match(ClaimQLParser::BAR);
    setState(1243);
    expression(0);
    setState(1244);
    match(ClaimQLParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubqueryExpressionContext ------------------------------------------------------------------

ClaimQLParser::SubqueryExpressionContext::SubqueryExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::LEFT_BRACE() {
  return getToken(ClaimQLParser::LEFT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::RIGHT_BRACE() {
  return getToken(ClaimQLParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::SubqueryExpressionContext::COLLECT_() {
  return getToken(ClaimQLParser::COLLECT_, 0);
}

ClaimQLParser::RegularQueryContext* ClaimQLParser::SubqueryExpressionContext::regularQuery() {
  return getRuleContext<ClaimQLParser::RegularQueryContext>(0);
}

ClaimQLParser::PatternListContext* ClaimQLParser::SubqueryExpressionContext::patternList() {
  return getRuleContext<ClaimQLParser::PatternListContext>(0);
}

ClaimQLParser::WhereClauseContext* ClaimQLParser::SubqueryExpressionContext::whereClause() {
  return getRuleContext<ClaimQLParser::WhereClauseContext>(0);
}


size_t ClaimQLParser::SubqueryExpressionContext::getRuleIndex() const {
  return ClaimQLParser::RuleSubqueryExpression;
}


ClaimQLParser::SubqueryExpressionContext* ClaimQLParser::subqueryExpression() {
  SubqueryExpressionContext *_localctx = _tracker.createInstance<SubqueryExpressionContext>(_ctx, getState());
  enterRule(_localctx, 208, ClaimQLParser::RuleSubqueryExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1246);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::EXISTS_))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1247);
    match(ClaimQLParser::LEFT_BRACE);
    setState(1253);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 163, _ctx)) {
    case 1: {
      setState(1248);
      regularQuery();
      break;
    }

    case 2: {
      setState(1249);
      patternList();
      setState(1251);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ClaimQLParser::WHERE_) {
        setState(1250);
        whereClause();
      }
      break;
    }

    }
    setState(1255);
    match(ClaimQLParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SymbolicNameContext ------------------------------------------------------------------

ClaimQLParser::SymbolicNameContext::SymbolicNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::SymbolicNameContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::SymbolicNameContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}

ClaimQLParser::NonReservedWordContext* ClaimQLParser::SymbolicNameContext::nonReservedWord() {
  return getRuleContext<ClaimQLParser::NonReservedWordContext>(0);
}

ClaimQLParser::ClauseWordContext* ClaimQLParser::SymbolicNameContext::clauseWord() {
  return getRuleContext<ClaimQLParser::ClauseWordContext>(0);
}


size_t ClaimQLParser::SymbolicNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleSymbolicName;
}


ClaimQLParser::SymbolicNameContext* ClaimQLParser::symbolicName() {
  SymbolicNameContext *_localctx = _tracker.createInstance<SymbolicNameContext>(_ctx, getState());
  enterRule(_localctx, 210, ClaimQLParser::RuleSymbolicName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1261);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1257);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1258);
        match(ClaimQLParser::QUOTED_IDENTIFIER);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::YIELD_: {
        enterOuterAlt(_localctx, 3);
        setState(1259);
        nonReservedWord();
        break;
      }

      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::WITHIN_: {
        enterOuterAlt(_localctx, 4);
        setState(1260);
        clauseWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhichNameContext ------------------------------------------------------------------

ClaimQLParser::WhichNameContext::WhichNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::WhichNameContext::IDENTIFIER() {
  return getToken(ClaimQLParser::IDENTIFIER, 0);
}

tree::TerminalNode* ClaimQLParser::WhichNameContext::QUOTED_IDENTIFIER() {
  return getToken(ClaimQLParser::QUOTED_IDENTIFIER, 0);
}

ClaimQLParser::NonReservedWordContext* ClaimQLParser::WhichNameContext::nonReservedWord() {
  return getRuleContext<ClaimQLParser::NonReservedWordContext>(0);
}


size_t ClaimQLParser::WhichNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleWhichName;
}


ClaimQLParser::WhichNameContext* ClaimQLParser::whichName() {
  WhichNameContext *_localctx = _tracker.createInstance<WhichNameContext>(_ctx, getState());
  enterRule(_localctx, 212, ClaimQLParser::RuleWhichName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1266);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1263);
        match(ClaimQLParser::IDENTIFIER);
        break;
      }

      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1264);
        match(ClaimQLParser::QUOTED_IDENTIFIER);
        break;
      }

      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::YIELD_: {
        enterOuterAlt(_localctx, 3);
        setState(1265);
        nonReservedWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaNameContext ------------------------------------------------------------------

ClaimQLParser::SchemaNameContext::SchemaNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ClaimQLParser::SymbolicNameContext* ClaimQLParser::SchemaNameContext::symbolicName() {
  return getRuleContext<ClaimQLParser::SymbolicNameContext>(0);
}

ClaimQLParser::ReservedWordContext* ClaimQLParser::SchemaNameContext::reservedWord() {
  return getRuleContext<ClaimQLParser::ReservedWordContext>(0);
}


size_t ClaimQLParser::SchemaNameContext::getRuleIndex() const {
  return ClaimQLParser::RuleSchemaName;
}


ClaimQLParser::SchemaNameContext* ClaimQLParser::schemaName() {
  SchemaNameContext *_localctx = _tracker.createInstance<SchemaNameContext>(_ctx, getState());
  enterRule(_localctx, 214, ClaimQLParser::RuleSchemaName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1270);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ClaimQLParser::ACYCLIC_:
      case ClaimQLParser::AFFECTS_:
      case ClaimQLParser::ALLSHORTESTPATHS_:
      case ClaimQLParser::ANY_:
      case ClaimQLParser::ASSERTED_:
      case ClaimQLParser::CALL_:
      case ClaimQLParser::COLLECT_:
      case ClaimQLParser::CONSTRAINT_:
      case ClaimQLParser::COUNT_:
      case ClaimQLParser::DIFFERENT_:
      case ClaimQLParser::DOCUMENT_:
      case ClaimQLParser::DROP_:
      case ClaimQLParser::EACH_:
      case ClaimQLParser::EXCEPT_:
      case ClaimQLParser::EXPLAIN_:
      case ClaimQLParser::FIRST_:
      case ClaimQLParser::FOR_:
      case ClaimQLParser::FROM_:
      case ClaimQLParser::FULLTEXT_:
      case ClaimQLParser::GROUPS_:
      case ClaimQLParser::IF_:
      case ClaimQLParser::INCLUDING_:
      case ClaimQLParser::INDEX_:
      case ClaimQLParser::INTERSECT_:
      case ClaimQLParser::LAST_:
      case ClaimQLParser::NEGATIVELY_:
      case ClaimQLParser::NONE_:
      case ClaimQLParser::NULLS_:
      case ClaimQLParser::OFFSET_:
      case ClaimQLParser::POSITIVELY_:
      case ClaimQLParser::PROFILE_:
      case ClaimQLParser::REDUCE_:
      case ClaimQLParser::REPEATABLE_:
      case ClaimQLParser::REQUIRE_:
      case ClaimQLParser::RETRACT_:
      case ClaimQLParser::SHORTEST_:
      case ClaimQLParser::SHORTESTPATH_:
      case ClaimQLParser::SHOW_:
      case ClaimQLParser::SIMPLE_:
      case ClaimQLParser::SINGLE_:
      case ClaimQLParser::STEPS_:
      case ClaimQLParser::TRACE_:
      case ClaimQLParser::TRAIL_:
      case ClaimQLParser::UNIQUE_:
      case ClaimQLParser::WALK_:
      case ClaimQLParser::WHICH_:
      case ClaimQLParser::WITHIN_:
      case ClaimQLParser::YIELD_:
      case ClaimQLParser::IDENTIFIER:
      case ClaimQLParser::QUOTED_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1268);
        symbolicName();
        break;
      }

      case ClaimQLParser::ALL_:
      case ClaimQLParser::AND_:
      case ClaimQLParser::AS_:
      case ClaimQLParser::ASC_:
      case ClaimQLParser::ASCENDING_:
      case ClaimQLParser::BY_:
      case ClaimQLParser::CASE_:
      case ClaimQLParser::CONTAINS_:
      case ClaimQLParser::CREATE_:
      case ClaimQLParser::DELETE_:
      case ClaimQLParser::DESC_:
      case ClaimQLParser::DESCENDING_:
      case ClaimQLParser::DETACH_:
      case ClaimQLParser::DISTINCT_:
      case ClaimQLParser::ELSE_:
      case ClaimQLParser::END_:
      case ClaimQLParser::ENDS_:
      case ClaimQLParser::EXISTS_:
      case ClaimQLParser::FALSE_:
      case ClaimQLParser::IN_:
      case ClaimQLParser::IS_:
      case ClaimQLParser::LIMIT_:
      case ClaimQLParser::MATCH_:
      case ClaimQLParser::MERGE_:
      case ClaimQLParser::NOT_:
      case ClaimQLParser::NULL_:
      case ClaimQLParser::ON_:
      case ClaimQLParser::OPTIONAL_:
      case ClaimQLParser::OR_:
      case ClaimQLParser::ORDER_:
      case ClaimQLParser::REMOVE_:
      case ClaimQLParser::RETURN_:
      case ClaimQLParser::SET_:
      case ClaimQLParser::SKIP_:
      case ClaimQLParser::STARTS_:
      case ClaimQLParser::THEN_:
      case ClaimQLParser::TRUE_:
      case ClaimQLParser::UNION_:
      case ClaimQLParser::UNWIND_:
      case ClaimQLParser::WHEN_:
      case ClaimQLParser::WHERE_:
      case ClaimQLParser::WITH_:
      case ClaimQLParser::XOR_: {
        enterOuterAlt(_localctx, 2);
        setState(1269);
        reservedWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NonReservedWordContext ------------------------------------------------------------------

ClaimQLParser::NonReservedWordContext::NonReservedWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::ACYCLIC_() {
  return getToken(ClaimQLParser::ACYCLIC_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::ALLSHORTESTPATHS_() {
  return getToken(ClaimQLParser::ALLSHORTESTPATHS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::ANY_() {
  return getToken(ClaimQLParser::ANY_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::CALL_() {
  return getToken(ClaimQLParser::CALL_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::COLLECT_() {
  return getToken(ClaimQLParser::COLLECT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::CONSTRAINT_() {
  return getToken(ClaimQLParser::CONSTRAINT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::COUNT_() {
  return getToken(ClaimQLParser::COUNT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DIFFERENT_() {
  return getToken(ClaimQLParser::DIFFERENT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DOCUMENT_() {
  return getToken(ClaimQLParser::DOCUMENT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::DROP_() {
  return getToken(ClaimQLParser::DROP_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EACH_() {
  return getToken(ClaimQLParser::EACH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EXCEPT_() {
  return getToken(ClaimQLParser::EXCEPT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::EXPLAIN_() {
  return getToken(ClaimQLParser::EXPLAIN_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FIRST_() {
  return getToken(ClaimQLParser::FIRST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FOR_() {
  return getToken(ClaimQLParser::FOR_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FROM_() {
  return getToken(ClaimQLParser::FROM_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::FULLTEXT_() {
  return getToken(ClaimQLParser::FULLTEXT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::GROUPS_() {
  return getToken(ClaimQLParser::GROUPS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::IF_() {
  return getToken(ClaimQLParser::IF_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::INDEX_() {
  return getToken(ClaimQLParser::INDEX_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::INTERSECT_() {
  return getToken(ClaimQLParser::INTERSECT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::LAST_() {
  return getToken(ClaimQLParser::LAST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::NONE_() {
  return getToken(ClaimQLParser::NONE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::NULLS_() {
  return getToken(ClaimQLParser::NULLS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::PROFILE_() {
  return getToken(ClaimQLParser::PROFILE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::REDUCE_() {
  return getToken(ClaimQLParser::REDUCE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::REPEATABLE_() {
  return getToken(ClaimQLParser::REPEATABLE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::REQUIRE_() {
  return getToken(ClaimQLParser::REQUIRE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::RETRACT_() {
  return getToken(ClaimQLParser::RETRACT_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SHORTEST_() {
  return getToken(ClaimQLParser::SHORTEST_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SHORTESTPATH_() {
  return getToken(ClaimQLParser::SHORTESTPATH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SHOW_() {
  return getToken(ClaimQLParser::SHOW_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SIMPLE_() {
  return getToken(ClaimQLParser::SIMPLE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::SINGLE_() {
  return getToken(ClaimQLParser::SINGLE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::STEPS_() {
  return getToken(ClaimQLParser::STEPS_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::TRAIL_() {
  return getToken(ClaimQLParser::TRAIL_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::UNIQUE_() {
  return getToken(ClaimQLParser::UNIQUE_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::WALK_() {
  return getToken(ClaimQLParser::WALK_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::WHICH_() {
  return getToken(ClaimQLParser::WHICH_, 0);
}

tree::TerminalNode* ClaimQLParser::NonReservedWordContext::YIELD_() {
  return getToken(ClaimQLParser::YIELD_, 0);
}


size_t ClaimQLParser::NonReservedWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleNonReservedWord;
}


ClaimQLParser::NonReservedWordContext* ClaimQLParser::nonReservedWord() {
  NonReservedWordContext *_localctx = _tracker.createInstance<NonReservedWordContext>(_ctx, getState());
  enterRule(_localctx, 216, ClaimQLParser::RuleNonReservedWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1272);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ACYCLIC_)
      | (1ULL << ClaimQLParser::ALLSHORTESTPATHS_)
      | (1ULL << ClaimQLParser::ANY_)
      | (1ULL << ClaimQLParser::CALL_)
      | (1ULL << ClaimQLParser::COLLECT_)
      | (1ULL << ClaimQLParser::CONSTRAINT_)
      | (1ULL << ClaimQLParser::COUNT_)
      | (1ULL << ClaimQLParser::DIFFERENT_)
      | (1ULL << ClaimQLParser::DOCUMENT_)
      | (1ULL << ClaimQLParser::DROP_)
      | (1ULL << ClaimQLParser::EACH_)
      | (1ULL << ClaimQLParser::EXCEPT_)
      | (1ULL << ClaimQLParser::EXPLAIN_)
      | (1ULL << ClaimQLParser::FIRST_)
      | (1ULL << ClaimQLParser::FOR_)
      | (1ULL << ClaimQLParser::FROM_)
      | (1ULL << ClaimQLParser::FULLTEXT_)
      | (1ULL << ClaimQLParser::GROUPS_)
      | (1ULL << ClaimQLParser::IF_)
      | (1ULL << ClaimQLParser::INDEX_)
      | (1ULL << ClaimQLParser::INTERSECT_)
      | (1ULL << ClaimQLParser::LAST_)
      | (1ULL << ClaimQLParser::NONE_)
      | (1ULL << ClaimQLParser::NULLS_)
      | (1ULL << ClaimQLParser::PROFILE_)
      | (1ULL << ClaimQLParser::REDUCE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ClaimQLParser::REPEATABLE_ - 64))
      | (1ULL << (ClaimQLParser::REQUIRE_ - 64))
      | (1ULL << (ClaimQLParser::RETRACT_ - 64))
      | (1ULL << (ClaimQLParser::SHORTEST_ - 64))
      | (1ULL << (ClaimQLParser::SHORTESTPATH_ - 64))
      | (1ULL << (ClaimQLParser::SHOW_ - 64))
      | (1ULL << (ClaimQLParser::SIMPLE_ - 64))
      | (1ULL << (ClaimQLParser::SINGLE_ - 64))
      | (1ULL << (ClaimQLParser::STEPS_ - 64))
      | (1ULL << (ClaimQLParser::TRAIL_ - 64))
      | (1ULL << (ClaimQLParser::UNIQUE_ - 64))
      | (1ULL << (ClaimQLParser::WALK_ - 64))
      | (1ULL << (ClaimQLParser::WHICH_ - 64))
      | (1ULL << (ClaimQLParser::YIELD_ - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseWordContext ------------------------------------------------------------------

ClaimQLParser::ClauseWordContext::ClauseWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::AFFECTS_() {
  return getToken(ClaimQLParser::AFFECTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::ASSERTED_() {
  return getToken(ClaimQLParser::ASSERTED_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::INCLUDING_() {
  return getToken(ClaimQLParser::INCLUDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::NEGATIVELY_() {
  return getToken(ClaimQLParser::NEGATIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::OFFSET_() {
  return getToken(ClaimQLParser::OFFSET_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::POSITIVELY_() {
  return getToken(ClaimQLParser::POSITIVELY_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::TRACE_() {
  return getToken(ClaimQLParser::TRACE_, 0);
}

tree::TerminalNode* ClaimQLParser::ClauseWordContext::WITHIN_() {
  return getToken(ClaimQLParser::WITHIN_, 0);
}


size_t ClaimQLParser::ClauseWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleClauseWord;
}


ClaimQLParser::ClauseWordContext* ClaimQLParser::clauseWord() {
  ClauseWordContext *_localctx = _tracker.createInstance<ClauseWordContext>(_ctx, getState());
  enterRule(_localctx, 218, ClaimQLParser::RuleClauseWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1274);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::AFFECTS_)
      | (1ULL << ClaimQLParser::ASSERTED_)
      | (1ULL << ClaimQLParser::INCLUDING_)
      | (1ULL << ClaimQLParser::NEGATIVELY_)
      | (1ULL << ClaimQLParser::OFFSET_)
      | (1ULL << ClaimQLParser::POSITIVELY_))) != 0) || _la == ClaimQLParser::TRACE_

    || _la == ClaimQLParser::WITHIN_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReservedWordContext ------------------------------------------------------------------

ClaimQLParser::ReservedWordContext::ReservedWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ALL_() {
  return getToken(ClaimQLParser::ALL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::AND_() {
  return getToken(ClaimQLParser::AND_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::AS_() {
  return getToken(ClaimQLParser::AS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ASC_() {
  return getToken(ClaimQLParser::ASC_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ASCENDING_() {
  return getToken(ClaimQLParser::ASCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::BY_() {
  return getToken(ClaimQLParser::BY_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CASE_() {
  return getToken(ClaimQLParser::CASE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CONTAINS_() {
  return getToken(ClaimQLParser::CONTAINS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::CREATE_() {
  return getToken(ClaimQLParser::CREATE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DELETE_() {
  return getToken(ClaimQLParser::DELETE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DESC_() {
  return getToken(ClaimQLParser::DESC_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DESCENDING_() {
  return getToken(ClaimQLParser::DESCENDING_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DETACH_() {
  return getToken(ClaimQLParser::DETACH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::DISTINCT_() {
  return getToken(ClaimQLParser::DISTINCT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ELSE_() {
  return getToken(ClaimQLParser::ELSE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::END_() {
  return getToken(ClaimQLParser::END_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ENDS_() {
  return getToken(ClaimQLParser::ENDS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::EXISTS_() {
  return getToken(ClaimQLParser::EXISTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::FALSE_() {
  return getToken(ClaimQLParser::FALSE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::IN_() {
  return getToken(ClaimQLParser::IN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::IS_() {
  return getToken(ClaimQLParser::IS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::LIMIT_() {
  return getToken(ClaimQLParser::LIMIT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::MATCH_() {
  return getToken(ClaimQLParser::MATCH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::MERGE_() {
  return getToken(ClaimQLParser::MERGE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::NOT_() {
  return getToken(ClaimQLParser::NOT_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::NULL_() {
  return getToken(ClaimQLParser::NULL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ON_() {
  return getToken(ClaimQLParser::ON_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::OPTIONAL_() {
  return getToken(ClaimQLParser::OPTIONAL_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::OR_() {
  return getToken(ClaimQLParser::OR_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::ORDER_() {
  return getToken(ClaimQLParser::ORDER_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::REMOVE_() {
  return getToken(ClaimQLParser::REMOVE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::RETURN_() {
  return getToken(ClaimQLParser::RETURN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::SET_() {
  return getToken(ClaimQLParser::SET_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::SKIP_() {
  return getToken(ClaimQLParser::SKIP_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::STARTS_() {
  return getToken(ClaimQLParser::STARTS_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::THEN_() {
  return getToken(ClaimQLParser::THEN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::TRUE_() {
  return getToken(ClaimQLParser::TRUE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::UNION_() {
  return getToken(ClaimQLParser::UNION_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::UNWIND_() {
  return getToken(ClaimQLParser::UNWIND_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WHEN_() {
  return getToken(ClaimQLParser::WHEN_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WHERE_() {
  return getToken(ClaimQLParser::WHERE_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::WITH_() {
  return getToken(ClaimQLParser::WITH_, 0);
}

tree::TerminalNode* ClaimQLParser::ReservedWordContext::XOR_() {
  return getToken(ClaimQLParser::XOR_, 0);
}


size_t ClaimQLParser::ReservedWordContext::getRuleIndex() const {
  return ClaimQLParser::RuleReservedWord;
}


ClaimQLParser::ReservedWordContext* ClaimQLParser::reservedWord() {
  ReservedWordContext *_localctx = _tracker.createInstance<ReservedWordContext>(_ctx, getState());
  enterRule(_localctx, 220, ClaimQLParser::RuleReservedWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1276);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ClaimQLParser::ALL_)
      | (1ULL << ClaimQLParser::AND_)
      | (1ULL << ClaimQLParser::AS_)
      | (1ULL << ClaimQLParser::ASC_)
      | (1ULL << ClaimQLParser::ASCENDING_)
      | (1ULL << ClaimQLParser::BY_)
      | (1ULL << ClaimQLParser::CASE_)
      | (1ULL << ClaimQLParser::CONTAINS_)
      | (1ULL << ClaimQLParser::CREATE_)
      | (1ULL << ClaimQLParser::DELETE_)
      | (1ULL << ClaimQLParser::DESC_)
      | (1ULL << ClaimQLParser::DESCENDING_)
      | (1ULL << ClaimQLParser::DETACH_)
      | (1ULL << ClaimQLParser::DISTINCT_)
      | (1ULL << ClaimQLParser::ELSE_)
      | (1ULL << ClaimQLParser::END_)
      | (1ULL << ClaimQLParser::ENDS_)
      | (1ULL << ClaimQLParser::EXISTS_)
      | (1ULL << ClaimQLParser::FALSE_)
      | (1ULL << ClaimQLParser::IN_)
      | (1ULL << ClaimQLParser::IS_)
      | (1ULL << ClaimQLParser::LIMIT_)
      | (1ULL << ClaimQLParser::MATCH_)
      | (1ULL << ClaimQLParser::MERGE_)
      | (1ULL << ClaimQLParser::NOT_)
      | (1ULL << ClaimQLParser::NULL_)
      | (1ULL << ClaimQLParser::ON_)
      | (1ULL << ClaimQLParser::OPTIONAL_)
      | (1ULL << ClaimQLParser::OR_)
      | (1ULL << ClaimQLParser::ORDER_)
      | (1ULL << ClaimQLParser::REMOVE_))) != 0) || ((((_la - 67) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 67)) & ((1ULL << (ClaimQLParser::RETURN_ - 67))
      | (1ULL << (ClaimQLParser::SET_ - 67))
      | (1ULL << (ClaimQLParser::SKIP_ - 67))
      | (1ULL << (ClaimQLParser::STARTS_ - 67))
      | (1ULL << (ClaimQLParser::THEN_ - 67))
      | (1ULL << (ClaimQLParser::TRUE_ - 67))
      | (1ULL << (ClaimQLParser::UNION_ - 67))
      | (1ULL << (ClaimQLParser::UNWIND_ - 67))
      | (1ULL << (ClaimQLParser::WHEN_ - 67))
      | (1ULL << (ClaimQLParser::WHERE_ - 67))
      | (1ULL << (ClaimQLParser::WITH_ - 67))
      | (1ULL << (ClaimQLParser::XOR_ - 67)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

bool ClaimQLParser::sempred(RuleContext *context, size_t ruleIndex, size_t predicateIndex) {
  switch (ruleIndex) {
    case 77: return expressionSempred(dynamic_cast<ExpressionContext *>(context), predicateIndex);
    case 78: return valueSempred(dynamic_cast<ValueContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool ClaimQLParser::expressionSempred(ExpressionContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 4);
    case 1: return precpred(_ctx, 3);
    case 2: return precpred(_ctx, 2);

  default:
    break;
  }
  return true;
}

bool ClaimQLParser::valueSempred(ValueContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 3: return precpred(_ctx, 7);
    case 4: return precpred(_ctx, 6);
    case 5: return precpred(_ctx, 5);
    case 6: return precpred(_ctx, 4);
    case 7: return precpred(_ctx, 2);
    case 8: return precpred(_ctx, 11);
    case 9: return precpred(_ctx, 10);
    case 10: return precpred(_ctx, 9);
    case 11: return precpred(_ctx, 3);

  default:
    break;
  }
  return true;
}

// Static vars and initialization.
std::vector<dfa::DFA> ClaimQLParser::_decisionToDFA;
atn::PredictionContextCache ClaimQLParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN ClaimQLParser::_atn;
std::vector<uint16_t> ClaimQLParser::_serializedATN;

std::vector<std::string> ClaimQLParser::_ruleNames = {
  "queryText", "statement", "regularQuery", "setOperator", "singleQuery", 
  "clause", "matchClause", "matchMode", "whereClause", "unwindClause", "withClause", 
  "returnClause", "projection", "projectionItems", "projectionItem", "orderBy", 
  "sortItem", "skipClause", "limitClause", "callProcedure", "yieldClause", 
  "yieldItem", "callSubquery", "subqueryScope", "createClause", "mergeClause", 
  "mergeAction", "setClause", "setItem", "removeClause", "removeItem", "deleteClause", 
  "evidence", "retractClause", "target", "targetBase", "targetStep", "traceClause", 
  "traceItem", "whichStatement", "whichSide", "whichOption", "whichResult", 
  "createIndex", "indexProperties", "dropIndex", "createConstraint", "requiredProperties", 
  "constraintKind", "dropConstraint", "ifNotExists", "ifExists", "schemaTarget", 
  "propertyReference", "showStatement", "patternList", "pathPattern", "pathPrefix", 
  "innerPrefix", "prefixWord", "modeWord", "shortestPathPattern", "patternElement", 
  "parenthesizedPath", "patternStep", "nodePattern", "relationshipPattern", 
  "pathRelationship", "relationshipDetail", "patternLabels", "properties", 
  "lengthRange", "quantifier", "labelExpression", "labelConjunction", "labelFactor", 
  "expressionList", "expression", "value", "textOperator", "subscript", 
  "predicateLabels", "atom", "literal", "parameter", "typedLiteral", "variable", 
  "parenthesized", "listLiteral", "mapLiteral", "mapEntry", "mapProjection", 
  "mapProjectionItem", "caseExpression", "caseBranch", "countStar", "functionCall", 
  "functionName", "qualifiedName", "listComprehension", "patternComprehension", 
  "patternExpression", "quantifierExpression", "reduceExpression", "subqueryExpression", 
  "symbolicName", "whichName", "schemaName", "nonReservedWord", "clauseWord", 
  "reservedWord"
};

std::vector<std::string> ClaimQLParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "'+='", "'<='", "'>='", "'<>'", "'=~'", "'..'", "'='", "'<'", 
  "'>'", "'+'", "'-'", "'*'", "'/'", "'%'", "'^'", "'('", "')'", "'['", 
  "']'", "'{'", "'}'", "','", "'.'", "':'", "';'", "'|'", "'&'", "'!'", 
  "'$'", "'?'"
};

std::vector<std::string> ClaimQLParser::_symbolicNames = {
  "", "ACYCLIC_", "AFFECTS_", "ALL_", "ALLSHORTESTPATHS_", "AND_", "ANY_", 
  "AS_", "ASC_", "ASCENDING_", "ASSERTED_", "BY_", "CALL_", "CASE_", "COLLECT_", 
  "CONSTRAINT_", "CONTAINS_", "COUNT_", "CREATE_", "DELETE_", "DESC_", "DESCENDING_", 
  "DETACH_", "DIFFERENT_", "DISTINCT_", "DOCUMENT_", "DROP_", "EACH_", "ELSE_", 
  "END_", "ENDS_", "EXCEPT_", "EXISTS_", "EXPLAIN_", "FALSE_", "FIRST_", 
  "FOR_", "FROM_", "FULLTEXT_", "GROUPS_", "IF_", "IN_", "INCLUDING_", "INDEX_", 
  "INTERSECT_", "IS_", "LAST_", "LIMIT_", "MATCH_", "MERGE_", "NEGATIVELY_", 
  "NONE_", "NOT_", "NULL_", "NULLS_", "OFFSET_", "ON_", "OPTIONAL_", "OR_", 
  "ORDER_", "POSITIVELY_", "PROFILE_", "REDUCE_", "REMOVE_", "REPEATABLE_", 
  "REQUIRE_", "RETRACT_", "RETURN_", "SET_", "SHORTEST_", "SHORTESTPATH_", 
  "SHOW_", "SIMPLE_", "SINGLE_", "SKIP_", "STARTS_", "STEPS_", "THEN_", 
  "TRACE_", "TRAIL_", "TRUE_", "UNION_", "UNIQUE_", "UNWIND_", "WALK_", 
  "WHEN_", "WHERE_", "WHICH_", "WITH_", "WITHIN_", "XOR_", "YIELD_", "PLUS_EQUAL", 
  "LESS_EQUAL", "GREATER_EQUAL", "NOT_EQUAL", "MATCHES", "DOT_DOT", "EQUAL", 
  "LESS", "GREATER", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "CARET", 
  "LEFT_PAREN", "RIGHT_PAREN", "LEFT_BRACKET", "RIGHT_BRACKET", "LEFT_BRACE", 
  "RIGHT_BRACE", "COMMA", "DOT", "COLON", "SEMICOLON", "BAR", "AMPERSAND", 
  "EXCLAMATION", "DOLLAR", "QUESTION", "INTEGER", "FLOAT", "STRING", "IDENTIFIER", 
  "QUOTED_IDENTIFIER", "WHITESPACE", "LINE_COMMENT", "BLOCK_COMMENT", "BAD_NUMBER", 
  "UNTERMINATED_STRING", "UNTERMINATED_NAME", "UNTERMINATED_COMMENT", "UNKNOWN_CHARACTER"
};

dfa::Vocabulary ClaimQLParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> ClaimQLParser::_tokenNames;

ClaimQLParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x88, 0x501, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9, 
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c, 
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4, 
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63, 
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9, 
    0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 
    0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 
    0x6d, 0x9, 0x6d, 0x4, 0x6e, 0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 
    0x9, 0x70, 0x3, 0x2, 0x5, 0x2, 0xe2, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 
    0x2, 0xe6, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xf1, 0xa, 0x3, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0xf7, 0xa, 0x4, 0xc, 0x4, 
    0xe, 0x4, 0xfa, 0xb, 0x4, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xfe, 0xa, 0x5, 
    0x3, 0x6, 0x6, 0x6, 0x101, 0xa, 0x6, 0xd, 0x6, 0xe, 0x6, 0x102, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x112, 
    0xa, 0x7, 0x3, 0x8, 0x5, 0x8, 0x115, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 
    0x8, 0x119, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x11d, 0xa, 0x8, 
    0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0x122, 0xa, 0x9, 0x3, 0xa, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0x12f, 0xa, 0xc, 0x3, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x3, 0xe, 0x5, 0xe, 0x135, 0xa, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 
    0xe, 0x139, 0xa, 0xe, 0x3, 0xe, 0x5, 0xe, 0x13c, 0xa, 0xe, 0x3, 0xe, 
    0x5, 0xe, 0x13f, 0xa, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x7, 0xf, 0x144, 
    0xa, 0xf, 0xc, 0xf, 0xe, 0xf, 0x147, 0xb, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x7, 0xf, 0x14c, 0xa, 0xf, 0xc, 0xf, 0xe, 0xf, 0x14f, 0xb, 0xf, 
    0x5, 0xf, 0x151, 0xa, 0xf, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 
    0x156, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x7, 0x11, 0x15d, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x160, 0xb, 0x11, 
    0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x164, 0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 
    0x5, 0x12, 0x168, 0xa, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 
    0x15, 0x174, 0xa, 0x15, 0x3, 0x15, 0x5, 0x15, 0x177, 0xa, 0x15, 0x3, 
    0x15, 0x5, 0x15, 0x17a, 0xa, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x7, 0x16, 0x181, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 
    0x184, 0xb, 0x16, 0x5, 0x16, 0x186, 0xa, 0x16, 0x3, 0x16, 0x5, 0x16, 
    0x189, 0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x18e, 
    0xa, 0x17, 0x3, 0x18, 0x5, 0x18, 0x191, 0xa, 0x18, 0x3, 0x18, 0x3, 0x18, 
    0x5, 0x18, 0x195, 0xa, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 
    0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x7, 0x19, 0x1a0, 
    0xa, 0x19, 0xc, 0x19, 0xe, 0x19, 0x1a3, 0xb, 0x19, 0x5, 0x19, 0x1a5, 
    0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 
    0x1a, 0x1ac, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x7, 0x1b, 
    0x1b1, 0xa, 0x1b, 0xc, 0x1b, 0xe, 0x1b, 0x1b4, 0xb, 0x1b, 0x3, 0x1b, 
    0x5, 0x1b, 0x1b7, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x1bf, 0xa, 0x1c, 0xc, 0x1c, 0xe, 0x1c, 
    0x1c2, 0xb, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 
    0x1c8, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1cb, 0xb, 0x1d, 0x3, 0x1d, 
    0x5, 0x1d, 0x1ce, 0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 
    0x1e, 0x6, 0x1e, 0x1db, 0xa, 0x1e, 0xd, 0x1e, 0xe, 0x1e, 0x1dc, 0x5, 
    0x1e, 0x1df, 0xa, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x7, 0x1f, 0x1e5, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1e8, 0xb, 0x1f, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x1ed, 0xa, 0x20, 0xc, 0x20, 
    0xe, 0x20, 0x1f0, 0xb, 0x20, 0x3, 0x21, 0x5, 0x21, 0x1f3, 0xa, 0x21, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x1f9, 0xa, 0x21, 
    0xc, 0x21, 0xe, 0x21, 0x1fc, 0xb, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x206, 
    0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 0x7, 0x24, 0x20a, 0xa, 0x24, 0xc, 0x24, 
    0xe, 0x24, 0x20d, 0xb, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x25, 0x5, 0x25, 0x214, 0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 
    0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x21c, 0xa, 0x26, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x222, 0xa, 0x27, 0xc, 0x27, 
    0xe, 0x27, 0x225, 0xb, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x22e, 0xa, 0x29, 0xc, 0x29, 
    0xe, 0x29, 0x231, 0xb, 0x29, 0x3, 0x29, 0x5, 0x29, 0x234, 0xa, 0x29, 
    0x3, 0x29, 0x5, 0x29, 0x237, 0xa, 0x29, 0x3, 0x29, 0x5, 0x29, 0x23a, 
    0xa, 0x29, 0x3, 0x29, 0x5, 0x29, 0x23d, 0xa, 0x29, 0x3, 0x29, 0x5, 0x29, 
    0x240, 0xa, 0x29, 0x3, 0x2a, 0x5, 0x2a, 0x243, 0xa, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x5, 0x2a, 0x247, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 
    0x2b, 0x7, 0x2b, 0x253, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x256, 0xb, 
    0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x25a, 0xa, 0x2b, 0x3, 0x2c, 
    0x3, 0x2c, 0x5, 0x2c, 0x25e, 0xa, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x265, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 
    0x268, 0xb, 0x2c, 0x5, 0x2c, 0x26a, 0xa, 0x2c, 0x5, 0x2c, 0x26c, 0xa, 
    0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x270, 0xa, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x5, 0x2d, 0x274, 0xa, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x277, 
    0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 
    0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x282, 0xa, 0x2e, 
    0xc, 0x2e, 0xe, 0x2e, 0x285, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x28e, 0xa, 0x2e, 
    0xc, 0x2e, 0xe, 0x2e, 0x291, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 
    0x295, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 
    0x29b, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x2a0, 
    0xa, 0x30, 0x3, 0x30, 0x5, 0x30, 0x2a3, 0xa, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 
    0x31, 0x3, 0x31, 0x3, 0x31, 0x7, 0x31, 0x2b0, 0xa, 0x31, 0xc, 0x31, 
    0xe, 0x31, 0x2b3, 0xb, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2b7, 
    0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 
    0x32, 0x2be, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x5, 0x33, 0x2c4, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 
    0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 
    0x2d6, 0xa, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2e0, 0xa, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2e5, 0xa, 0x36, 0x3, 0x37, 0x3, 0x37, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 0x3, 0x38, 0x6, 0x38, 0x2ed, 0xa, 0x38, 
    0xd, 0x38, 0xe, 0x38, 0x2ee, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 
    0x2f4, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x2f7, 0xb, 0x39, 0x3, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x2fc, 0xa, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 
    0x2ff, 0xa, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x303, 0xa, 0x3a, 
    0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x307, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 
    0x30a, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x30d, 0xb, 0x3b, 0x3, 0x3c, 
    0x3, 0x3c, 0x7, 0x3c, 0x311, 0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 0x314, 
    0xb, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x319, 0xa, 0x3d, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 
    0x3f, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x324, 0xa, 0x40, 0x3, 0x40, 
    0x5, 0x40, 0x327, 0xa, 0x40, 0x3, 0x40, 0x6, 0x40, 0x32a, 0xa, 0x40, 
    0xd, 0x40, 0xe, 0x40, 0x32b, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x330, 
    0xa, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x334, 0xa, 0x41, 0x3, 0x41, 
    0x3, 0x41, 0x5, 0x41, 0x338, 0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x33f, 0xa, 0x43, 0x3, 0x43, 0x5, 0x43, 
    0x342, 0xa, 0x43, 0x3, 0x43, 0x5, 0x43, 0x345, 0xa, 0x43, 0x3, 0x43, 
    0x5, 0x43, 0x348, 0xa, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x44, 0x5, 0x44, 
    0x34d, 0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x351, 0xa, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x355, 0xa, 0x44, 0x3, 0x44, 0x5, 0x44, 
    0x358, 0xa, 0x44, 0x3, 0x45, 0x5, 0x45, 0x35b, 0xa, 0x45, 0x3, 0x45, 
    0x3, 0x45, 0x5, 0x45, 0x35f, 0xa, 0x45, 0x3, 0x45, 0x5, 0x45, 0x362, 
    0xa, 0x45, 0x3, 0x45, 0x5, 0x45, 0x365, 0xa, 0x45, 0x3, 0x45, 0x5, 0x45, 
    0x368, 0xa, 0x45, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 0x36c, 0xa, 0x46, 
    0x3, 0x46, 0x5, 0x46, 0x36f, 0xa, 0x46, 0x3, 0x46, 0x5, 0x46, 0x372, 
    0xa, 0x46, 0x3, 0x46, 0x5, 0x46, 0x375, 0xa, 0x46, 0x3, 0x46, 0x5, 0x46, 
    0x378, 0xa, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x381, 0xa, 0x48, 0x3, 0x49, 0x3, 0x49, 
    0x5, 0x49, 0x385, 0xa, 0x49, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x389, 
    0xa, 0x49, 0x5, 0x49, 0x38b, 0xa, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x395, 
    0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x399, 0xa, 0x4a, 0x3, 0x4a, 
    0x5, 0x4a, 0x39c, 0xa, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 
    0x3a1, 0xa, 0x4b, 0x3, 0x4b, 0x7, 0x4b, 0x3a4, 0xa, 0x4b, 0xc, 0x4b, 
    0xe, 0x4b, 0x3a7, 0xb, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x7, 0x4c, 
    0x3ac, 0xa, 0x4c, 0xc, 0x4c, 0xe, 0x4c, 0x3af, 0xb, 0x4c, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 
    0x4d, 0x5, 0x4d, 0x3b9, 0xa, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
    0x7, 0x4e, 0x3be, 0xa, 0x4e, 0xc, 0x4e, 0xe, 0x4e, 0x3c1, 0xb, 0x4e, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x3c7, 0xa, 0x4f, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 
    0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x7, 0x4f, 0x3d2, 0xa, 0x4f, 0xc, 0x4f, 
    0xe, 0x4f, 0x3d5, 0xb, 0x4f, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x5, 0x50, 0x3db, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
    0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
    0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x5, 0x50, 0x3fb, 0xa, 0x50, 0x3, 0x50, 0x7, 0x50, 0x3fe, 0xa, 0x50, 
    0xc, 0x50, 0xe, 0x50, 0x401, 0xb, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 
    0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x40a, 0xa, 0x51, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x5, 0x52, 0x40f, 0xa, 0x52, 0x5, 0x52, 
    0x411, 0xa, 0x52, 0x3, 0x52, 0x3, 0x52, 0x5, 0x52, 0x415, 0xa, 0x52, 
    0x5, 0x52, 0x417, 0xa, 0x52, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 
    0x41c, 0xa, 0x53, 0x3, 0x53, 0x7, 0x53, 0x41f, 0xa, 0x53, 0xc, 0x53, 
    0xe, 0x53, 0x422, 0xb, 0x53, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 
    0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 
    0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 
    0x3, 0x54, 0x5, 0x54, 0x436, 0xa, 0x54, 0x3, 0x55, 0x3, 0x55, 0x3, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x5, 0x56, 0x43d, 0xa, 0x56, 0x3, 0x57, 0x3, 0x57, 
    0x3, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 
    0x59, 0x3, 0x5a, 0x3, 0x5a, 0x5, 0x5a, 0x44a, 0xa, 0x5a, 0x3, 0x5a, 
    0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x7, 0x5b, 0x452, 
    0xa, 0x5b, 0xc, 0x5b, 0xe, 0x5b, 0x455, 0xb, 0x5b, 0x5, 0x5b, 0x457, 
    0xa, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 
    0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x7, 0x5d, 
    0x464, 0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x467, 0xb, 0x5d, 0x5, 0x5d, 
    0x469, 0xa, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 
    0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x5, 
    0x5e, 0x476, 0xa, 0x5e, 0x3, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x47a, 0xa, 
    0x5f, 0x3, 0x5f, 0x6, 0x5f, 0x47d, 0xa, 0x5f, 0xd, 0x5f, 0xe, 0x5f, 
    0x47e, 0x3, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x483, 0xa, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 
    0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x62, 0x3, 0x62, 
    0x3, 0x62, 0x5, 0x62, 0x494, 0xa, 0x62, 0x3, 0x62, 0x5, 0x62, 0x497, 
    0xa, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x63, 0x3, 0x63, 0x5, 0x63, 0x49d, 
    0xa, 0x63, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x7, 0x64, 0x4a2, 0xa, 0x64, 
    0xc, 0x64, 0xe, 0x64, 0x4a5, 0xb, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x4ae, 0xa, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x4b2, 0xa, 0x65, 0x3, 0x65, 0x3, 0x65, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x4ba, 0xa, 0x66, 
    0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x4be, 0xa, 0x66, 0x3, 0x66, 0x3, 0x66, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x67, 0x3, 0x67, 0x6, 0x67, 0x4c6, 0xa, 0x67, 
    0xd, 0x67, 0xe, 0x67, 0x4c7, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 
    0x3, 0x68, 0x3, 0x68, 0x5, 0x68, 0x4d0, 0xa, 0x68, 0x3, 0x68, 0x3, 0x68, 
    0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 
    0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 0x4e6, 
    0xa, 0x6a, 0x5, 0x6a, 0x4e8, 0xa, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6b, 
    0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 0x5, 0x6b, 0x4f0, 0xa, 0x6b, 0x3, 0x6c, 
    0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x4f5, 0xa, 0x6c, 0x3, 0x6d, 0x3, 0x6d, 
    0x5, 0x6d, 0x4f9, 0xa, 0x6d, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6f, 0x3, 0x6f, 
    0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x420, 0x4, 0x9c, 0x9e, 0x71, 
    0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 
    0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 
    0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 
    0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 
    0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 
    0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 
    0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa8, 0xaa, 
    0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0xbc, 0xbe, 0xc0, 0xc2, 
    0xc4, 0xc6, 0xc8, 0xca, 0xcc, 0xce, 0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0xda, 
    0xdc, 0xde, 0x2, 0x19, 0x4, 0x2, 0x23, 0x23, 0x3f, 0x3f, 0x5, 0x2, 0x21, 
    0x21, 0x2e, 0x2e, 0x53, 0x53, 0x4, 0x2, 0x5, 0x5, 0x1a, 0x1a, 0x4, 0x2, 
    0x19, 0x19, 0x42, 0x42, 0x4, 0x2, 0xa, 0xb, 0x16, 0x17, 0x4, 0x2, 0x25, 
    0x25, 0x30, 0x30, 0x4, 0x2, 0x39, 0x39, 0x4c, 0x4c, 0x4, 0x2, 0x14, 
    0x14, 0x32, 0x32, 0x4, 0x2, 0x34, 0x34, 0x3e, 0x3e, 0x4, 0x2, 0x28, 
    0x28, 0x54, 0x54, 0xa, 0x2, 0x3, 0x3, 0x5, 0x5, 0x8, 0x8, 0x29, 0x29, 
    0x47, 0x47, 0x4a, 0x4a, 0x51, 0x51, 0x56, 0x56, 0x4, 0x2, 0x6, 0x6, 
    0x48, 0x48, 0x4, 0x2, 0x2f, 0x2f, 0x75, 0x75, 0x4, 0x2, 0x75, 0x75, 
    0x78, 0x78, 0x3, 0x2, 0x67, 0x68, 0x3, 0x2, 0x69, 0x6b, 0x4, 0x2, 0x5f, 
    0x61, 0x64, 0x66, 0x6, 0x2, 0x24, 0x24, 0x37, 0x37, 0x52, 0x52, 0x7c, 
    0x7e, 0x6, 0x2, 0x5, 0x5, 0x8, 0x8, 0x35, 0x35, 0x4b, 0x4b, 0x5, 0x2, 
    0x10, 0x10, 0x13, 0x13, 0x22, 0x22, 0x1a, 0x2, 0x3, 0x3, 0x6, 0x6, 0x8, 
    0x8, 0xe, 0xe, 0x10, 0x11, 0x13, 0x13, 0x19, 0x19, 0x1b, 0x1d, 0x21, 
    0x21, 0x23, 0x23, 0x25, 0x2a, 0x2d, 0x2e, 0x30, 0x30, 0x35, 0x35, 0x38, 
    0x38, 0x3f, 0x40, 0x42, 0x44, 0x47, 0x4b, 0x4e, 0x4e, 0x51, 0x51, 0x54, 
    0x54, 0x56, 0x56, 0x59, 0x59, 0x5d, 0x5d, 0xa, 0x2, 0x4, 0x4, 0xc, 0xc, 
    0x2c, 0x2c, 0x34, 0x34, 0x39, 0x39, 0x3e, 0x3e, 0x50, 0x50, 0x5b, 0x5b, 
    0x1b, 0x2, 0x5, 0x5, 0x7, 0x7, 0x9, 0xb, 0xd, 0xd, 0xf, 0xf, 0x12, 0x12, 
    0x14, 0x18, 0x1a, 0x1a, 0x1e, 0x20, 0x22, 0x22, 0x24, 0x24, 0x2b, 0x2b, 
    0x2f, 0x2f, 0x31, 0x33, 0x36, 0x37, 0x3a, 0x3d, 0x41, 0x41, 0x45, 0x46, 
    0x4c, 0x4d, 0x4f, 0x4f, 0x52, 0x53, 0x55, 0x55, 0x57, 0x58, 0x5a, 0x5a, 
    0x5c, 0x5c, 0x2, 0x572, 0x2, 0xe1, 0x3, 0x2, 0x2, 0x2, 0x4, 0xf0, 0x3, 
    0x2, 0x2, 0x2, 0x6, 0xf2, 0x3, 0x2, 0x2, 0x2, 0x8, 0xfb, 0x3, 0x2, 0x2, 
    0x2, 0xa, 0x100, 0x3, 0x2, 0x2, 0x2, 0xc, 0x111, 0x3, 0x2, 0x2, 0x2, 
    0xe, 0x114, 0x3, 0x2, 0x2, 0x2, 0x10, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x12, 
    0x123, 0x3, 0x2, 0x2, 0x2, 0x14, 0x126, 0x3, 0x2, 0x2, 0x2, 0x16, 0x12b, 
    0x3, 0x2, 0x2, 0x2, 0x18, 0x130, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x134, 0x3, 
    0x2, 0x2, 0x2, 0x1c, 0x150, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x152, 0x3, 0x2, 
    0x2, 0x2, 0x20, 0x157, 0x3, 0x2, 0x2, 0x2, 0x22, 0x161, 0x3, 0x2, 0x2, 
    0x2, 0x24, 0x169, 0x3, 0x2, 0x2, 0x2, 0x26, 0x16c, 0x3, 0x2, 0x2, 0x2, 
    0x28, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x2c, 
    0x18a, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x190, 0x3, 0x2, 0x2, 0x2, 0x30, 0x19a, 
    0x3, 0x2, 0x2, 0x2, 0x32, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x34, 0x1ad, 0x3, 
    0x2, 0x2, 0x2, 0x36, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1c3, 0x3, 0x2, 
    0x2, 0x2, 0x3a, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x1e0, 0x3, 0x2, 0x2, 
    0x2, 0x3e, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x40, 0x1f2, 0x3, 0x2, 0x2, 0x2, 
    0x42, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x44, 0x205, 0x3, 0x2, 0x2, 0x2, 0x46, 
    0x207, 0x3, 0x2, 0x2, 0x2, 0x48, 0x213, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x21b, 
    0x3, 0x2, 0x2, 0x2, 0x4c, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x226, 0x3, 
    0x2, 0x2, 0x2, 0x50, 0x228, 0x3, 0x2, 0x2, 0x2, 0x52, 0x242, 0x3, 0x2, 
    0x2, 0x2, 0x54, 0x259, 0x3, 0x2, 0x2, 0x2, 0x56, 0x26b, 0x3, 0x2, 0x2, 
    0x2, 0x58, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x294, 0x3, 0x2, 0x2, 0x2, 
    0x5c, 0x296, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x29c, 0x3, 0x2, 0x2, 0x2, 0x60, 
    0x2b6, 0x3, 0x2, 0x2, 0x2, 0x62, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x64, 0x2bf, 
    0x3, 0x2, 0x2, 0x2, 0x66, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x68, 0x2c9, 0x3, 
    0x2, 0x2, 0x2, 0x6a, 0x2e4, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x2e6, 0x3, 0x2, 
    0x2, 0x2, 0x6e, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x70, 0x2f0, 0x3, 0x2, 0x2, 
    0x2, 0x72, 0x2fb, 0x3, 0x2, 0x2, 0x2, 0x74, 0x306, 0x3, 0x2, 0x2, 0x2, 
    0x76, 0x30e, 0x3, 0x2, 0x2, 0x2, 0x78, 0x318, 0x3, 0x2, 0x2, 0x2, 0x7a, 
    0x31a, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x329, 
    0x3, 0x2, 0x2, 0x2, 0x80, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x82, 0x339, 0x3, 
    0x2, 0x2, 0x2, 0x84, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x86, 0x34c, 0x3, 0x2, 
    0x2, 0x2, 0x88, 0x35a, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x369, 0x3, 0x2, 0x2, 
    0x2, 0x8c, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x380, 0x3, 0x2, 0x2, 0x2, 
    0x90, 0x382, 0x3, 0x2, 0x2, 0x2, 0x92, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x94, 
    0x39d, 0x3, 0x2, 0x2, 0x2, 0x96, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x98, 0x3b8, 
    0x3, 0x2, 0x2, 0x2, 0x9a, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x3c6, 0x3, 
    0x2, 0x2, 0x2, 0x9e, 0x3da, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x409, 0x3, 0x2, 
    0x2, 0x2, 0xa2, 0x416, 0x3, 0x2, 0x2, 0x2, 0xa4, 0x418, 0x3, 0x2, 0x2, 
    0x2, 0xa6, 0x435, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x437, 0x3, 0x2, 0x2, 0x2, 
    0xaa, 0x439, 0x3, 0x2, 0x2, 0x2, 0xac, 0x43e, 0x3, 0x2, 0x2, 0x2, 0xae, 
    0x441, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x443, 0x3, 0x2, 0x2, 0x2, 0xb2, 0x447, 
    0x3, 0x2, 0x2, 0x2, 0xb4, 0x44d, 0x3, 0x2, 0x2, 0x2, 0xb6, 0x45a, 0x3, 
    0x2, 0x2, 0x2, 0xb8, 0x45e, 0x3, 0x2, 0x2, 0x2, 0xba, 0x475, 0x3, 0x2, 
    0x2, 0x2, 0xbc, 0x477, 0x3, 0x2, 0x2, 0x2, 0xbe, 0x486, 0x3, 0x2, 0x2, 
    0x2, 0xc0, 0x48b, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x490, 0x3, 0x2, 0x2, 0x2, 
    0xc4, 0x49c, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0xc8, 
    0x4a8, 0x3, 0x2, 0x2, 0x2, 0xca, 0x4b5, 0x3, 0x2, 0x2, 0x2, 0xcc, 0x4c3, 
    0x3, 0x2, 0x2, 0x2, 0xce, 0x4c9, 0x3, 0x2, 0x2, 0x2, 0xd0, 0x4d3, 0x3, 
    0x2, 0x2, 0x2, 0xd2, 0x4e0, 0x3, 0x2, 0x2, 0x2, 0xd4, 0x4ef, 0x3, 0x2, 
    0x2, 0x2, 0xd6, 0x4f4, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x4f8, 0x3, 0x2, 0x2, 
    0x2, 0xda, 0x4fa, 0x3, 0x2, 0x2, 0x2, 0xdc, 0x4fc, 0x3, 0x2, 0x2, 0x2, 
    0xde, 0x4fe, 0x3, 0x2, 0x2, 0x2, 0xe0, 0xe2, 0x9, 0x2, 0x2, 0x2, 0xe1, 
    0xe0, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe3, 
    0x3, 0x2, 0x2, 0x2, 0xe3, 0xe5, 0x5, 0x4, 0x3, 0x2, 0xe4, 0xe6, 0x7, 
    0x76, 0x2, 0x2, 0xe5, 0xe4, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6, 0x3, 0x2, 
    0x2, 0x2, 0xe6, 0xe7, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe8, 0x7, 0x2, 0x2, 
    0x3, 0xe8, 0x3, 0x3, 0x2, 0x2, 0x2, 0xe9, 0xf1, 0x5, 0x6, 0x4, 0x2, 
    0xea, 0xf1, 0x5, 0x50, 0x29, 0x2, 0xeb, 0xf1, 0x5, 0x58, 0x2d, 0x2, 
    0xec, 0xf1, 0x5, 0x5c, 0x2f, 0x2, 0xed, 0xf1, 0x5, 0x5e, 0x30, 0x2, 
    0xee, 0xf1, 0x5, 0x64, 0x33, 0x2, 0xef, 0xf1, 0x5, 0x6e, 0x38, 0x2, 
    0xf0, 0xe9, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xea, 0x3, 0x2, 0x2, 0x2, 0xf0, 
    0xeb, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xec, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xed, 
    0x3, 0x2, 0x2, 0x2, 0xf0, 0xee, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xef, 0x3, 
    0x2, 0x2, 0x2, 0xf1, 0x5, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf8, 0x5, 0xa, 
    0x6, 0x2, 0xf3, 0xf4, 0x5, 0x8, 0x5, 0x2, 0xf4, 0xf5, 0x5, 0xa, 0x6, 
    0x2, 0xf5, 0xf7, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xf3, 0x3, 0x2, 0x2, 0x2, 
    0xf7, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xf6, 0x3, 0x2, 0x2, 0x2, 0xf8, 
    0xf9, 0x3, 0x2, 0x2, 0x2, 0xf9, 0x7, 0x3, 0x2, 0x2, 0x2, 0xfa, 0xf8, 
    0x3, 0x2, 0x2, 0x2, 0xfb, 0xfd, 0x9, 0x3, 0x2, 0x2, 0xfc, 0xfe, 0x9, 
    0x4, 0x2, 0x2, 0xfd, 0xfc, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xfe, 0x3, 0x2, 
    0x2, 0x2, 0xfe, 0x9, 0x3, 0x2, 0x2, 0x2, 0xff, 0x101, 0x5, 0xc, 0x7, 
    0x2, 0x100, 0xff, 0x3, 0x2, 0x2, 0x2, 0x101, 0x102, 0x3, 0x2, 0x2, 0x2, 
    0x102, 0x100, 0x3, 0x2, 0x2, 0x2, 0x102, 0x103, 0x3, 0x2, 0x2, 0x2, 
    0x103, 0xb, 0x3, 0x2, 0x2, 0x2, 0x104, 0x112, 0x5, 0xe, 0x8, 0x2, 0x105, 
    0x112, 0x5, 0x14, 0xb, 0x2, 0x106, 0x112, 0x5, 0x16, 0xc, 0x2, 0x107, 
    0x112, 0x5, 0x18, 0xd, 0x2, 0x108, 0x112, 0x5, 0x2e, 0x18, 0x2, 0x109, 
    0x112, 0x5, 0x28, 0x15, 0x2, 0x10a, 0x112, 0x5, 0x32, 0x1a, 0x2, 0x10b, 
    0x112, 0x5, 0x34, 0x1b, 0x2, 0x10c, 0x112, 0x5, 0x38, 0x1d, 0x2, 0x10d, 
    0x112, 0x5, 0x3c, 0x1f, 0x2, 0x10e, 0x112, 0x5, 0x40, 0x21, 0x2, 0x10f, 
    0x112, 0x5, 0x4c, 0x27, 0x2, 0x110, 0x112, 0x5, 0x44, 0x23, 0x2, 0x111, 
    0x104, 0x3, 0x2, 0x2, 0x2, 0x111, 0x105, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x106, 0x3, 0x2, 0x2, 0x2, 0x111, 0x107, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x108, 0x3, 0x2, 0x2, 0x2, 0x111, 0x109, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x10a, 0x3, 0x2, 0x2, 0x2, 0x111, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x10c, 0x3, 0x2, 0x2, 0x2, 0x111, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x10e, 0x3, 0x2, 0x2, 0x2, 0x111, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x111, 
    0x110, 0x3, 0x2, 0x2, 0x2, 0x112, 0xd, 0x3, 0x2, 0x2, 0x2, 0x113, 0x115, 
    0x7, 0x3b, 0x2, 0x2, 0x114, 0x113, 0x3, 0x2, 0x2, 0x2, 0x114, 0x115, 
    0x3, 0x2, 0x2, 0x2, 0x115, 0x116, 0x3, 0x2, 0x2, 0x2, 0x116, 0x118, 
    0x7, 0x32, 0x2, 0x2, 0x117, 0x119, 0x5, 0x10, 0x9, 0x2, 0x118, 0x117, 
    0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11a, 
    0x3, 0x2, 0x2, 0x2, 0x11a, 0x11c, 0x5, 0x70, 0x39, 0x2, 0x11b, 0x11d, 
    0x5, 0x12, 0xa, 0x2, 0x11c, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x11c, 0x11d, 
    0x3, 0x2, 0x2, 0x2, 0x11d, 0xf, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x11f, 0x9, 
    0x5, 0x2, 0x2, 0x11f, 0x121, 0x7, 0x7f, 0x2, 0x2, 0x120, 0x122, 0x7, 
    0x7f, 0x2, 0x2, 0x121, 0x120, 0x3, 0x2, 0x2, 0x2, 0x121, 0x122, 0x3, 
    0x2, 0x2, 0x2, 0x122, 0x11, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 0x7, 0x58, 
    0x2, 0x2, 0x124, 0x125, 0x5, 0x9c, 0x4f, 0x2, 0x125, 0x13, 0x3, 0x2, 
    0x2, 0x2, 0x126, 0x127, 0x7, 0x55, 0x2, 0x2, 0x127, 0x128, 0x5, 0x9c, 
    0x4f, 0x2, 0x128, 0x129, 0x7, 0x9, 0x2, 0x2, 0x129, 0x12a, 0x5, 0xd4, 
    0x6b, 0x2, 0x12a, 0x15, 0x3, 0x2, 0x2, 0x2, 0x12b, 0x12c, 0x7, 0x5a, 
    0x2, 0x2, 0x12c, 0x12e, 0x5, 0x1a, 0xe, 0x2, 0x12d, 0x12f, 0x5, 0x12, 
    0xa, 0x2, 0x12e, 0x12d, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x12f, 0x3, 0x2, 
    0x2, 0x2, 0x12f, 0x17, 0x3, 0x2, 0x2, 0x2, 0x130, 0x131, 0x7, 0x45, 
    0x2, 0x2, 0x131, 0x132, 0x5, 0x1a, 0xe, 0x2, 0x132, 0x19, 0x3, 0x2, 
    0x2, 0x2, 0x133, 0x135, 0x7, 0x1a, 0x2, 0x2, 0x134, 0x133, 0x3, 0x2, 
    0x2, 0x2, 0x134, 0x135, 0x3, 0x2, 0x2, 0x2, 0x135, 0x136, 0x3, 0x2, 
    0x2, 0x2, 0x136, 0x138, 0x5, 0x1c, 0xf, 0x2, 0x137, 0x139, 0x5, 0x20, 
    0x11, 0x2, 0x138, 0x137, 0x3, 0x2, 0x2, 0x2, 0x138, 0x139, 0x3, 0x2, 
    0x2, 0x2, 0x139, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13c, 0x5, 0x24, 
    0x13, 0x2, 0x13b, 0x13a, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x13c, 0x3, 0x2, 
    0x2, 0x2, 0x13c, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x13f, 0x5, 0x26, 
    0x14, 0x2, 0x13e, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x13e, 0x13f, 0x3, 0x2, 
    0x2, 0x2, 0x13f, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x140, 0x145, 0x7, 0x69, 
    0x2, 0x2, 0x141, 0x142, 0x7, 0x73, 0x2, 0x2, 0x142, 0x144, 0x5, 0x1e, 
    0x10, 0x2, 0x143, 0x141, 0x3, 0x2, 0x2, 0x2, 0x144, 0x147, 0x3, 0x2, 
    0x2, 0x2, 0x145, 0x143, 0x3, 0x2, 0x2, 0x2, 0x145, 0x146, 0x3, 0x2, 
    0x2, 0x2, 0x146, 0x151, 0x3, 0x2, 0x2, 0x2, 0x147, 0x145, 0x3, 0x2, 
    0x2, 0x2, 0x148, 0x14d, 0x5, 0x1e, 0x10, 0x2, 0x149, 0x14a, 0x7, 0x73, 
    0x2, 0x2, 0x14a, 0x14c, 0x5, 0x1e, 0x10, 0x2, 0x14b, 0x149, 0x3, 0x2, 
    0x2, 0x2, 0x14c, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14b, 0x3, 0x2, 
    0x2, 0x2, 0x14d, 0x14e, 0x3, 0x2, 0x2, 0x2, 0x14e, 0x151, 0x3, 0x2, 
    0x2, 0x2, 0x14f, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x150, 0x140, 0x3, 0x2, 
    0x2, 0x2, 0x150, 0x148, 0x3, 0x2, 0x2, 0x2, 0x151, 0x1d, 0x3, 0x2, 0x2, 
    0x2, 0x152, 0x155, 0x5, 0x9c, 0x4f, 0x2, 0x153, 0x154, 0x7, 0x9, 0x2, 
    0x2, 0x154, 0x156, 0x5, 0xd4, 0x6b, 0x2, 0x155, 0x153, 0x3, 0x2, 0x2, 
    0x2, 0x155, 0x156, 0x3, 0x2, 0x2, 0x2, 0x156, 0x1f, 0x3, 0x2, 0x2, 0x2, 
    0x157, 0x158, 0x7, 0x3d, 0x2, 0x2, 0x158, 0x159, 0x7, 0xd, 0x2, 0x2, 
    0x159, 0x15e, 0x5, 0x22, 0x12, 0x2, 0x15a, 0x15b, 0x7, 0x73, 0x2, 0x2, 
    0x15b, 0x15d, 0x5, 0x22, 0x12, 0x2, 0x15c, 0x15a, 0x3, 0x2, 0x2, 0x2, 
    0x15d, 0x160, 0x3, 0x2, 0x2, 0x2, 0x15e, 0x15c, 0x3, 0x2, 0x2, 0x2, 
    0x15e, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x21, 0x3, 0x2, 0x2, 0x2, 0x160, 
    0x15e, 0x3, 0x2, 0x2, 0x2, 0x161, 0x163, 0x5, 0x9c, 0x4f, 0x2, 0x162, 
    0x164, 0x9, 0x6, 0x2, 0x2, 0x163, 0x162, 0x3, 0x2, 0x2, 0x2, 0x163, 
    0x164, 0x3, 0x2, 0x2, 0x2, 0x164, 0x167, 0x3, 0x2, 0x2, 0x2, 0x165, 
    0x166, 0x7, 0x38, 0x2, 0x2, 0x166, 0x168, 0x9, 0x7, 0x2, 0x2, 0x167, 
    0x165, 0x3, 0x2, 0x2, 0x2, 0x167, 0x168, 0x3, 0x2, 0x2, 0x2, 0x168, 
    0x23, 0x3, 0x2, 0x2, 0x2, 0x169, 0x16a, 0x9, 0x8, 0x2, 0x2, 0x16a, 0x16b, 
    0x5, 0x9c, 0x4f, 0x2, 0x16b, 0x25, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16d, 
    0x7, 0x31, 0x2, 0x2, 0x16d, 0x16e, 0x5, 0x9c, 0x4f, 0x2, 0x16e, 0x27, 
    0x3, 0x2, 0x2, 0x2, 0x16f, 0x170, 0x7, 0xe, 0x2, 0x2, 0x170, 0x176, 
    0x5, 0xc6, 0x64, 0x2, 0x171, 0x173, 0x7, 0x6d, 0x2, 0x2, 0x172, 0x174, 
    0x5, 0x9a, 0x4e, 0x2, 0x173, 0x172, 0x3, 0x2, 0x2, 0x2, 0x173, 0x174, 
    0x3, 0x2, 0x2, 0x2, 0x174, 0x175, 0x3, 0x2, 0x2, 0x2, 0x175, 0x177, 
    0x7, 0x6e, 0x2, 0x2, 0x176, 0x171, 0x3, 0x2, 0x2, 0x2, 0x176, 0x177, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x179, 0x3, 0x2, 0x2, 0x2, 0x178, 0x17a, 
    0x5, 0x2a, 0x16, 0x2, 0x179, 0x178, 0x3, 0x2, 0x2, 0x2, 0x179, 0x17a, 
    0x3, 0x2, 0x2, 0x2, 0x17a, 0x29, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x185, 0x7, 
    0x5d, 0x2, 0x2, 0x17c, 0x186, 0x7, 0x69, 0x2, 0x2, 0x17d, 0x182, 0x5, 
    0x2c, 0x17, 0x2, 0x17e, 0x17f, 0x7, 0x73, 0x2, 0x2, 0x17f, 0x181, 0x5, 
    0x2c, 0x17, 0x2, 0x180, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x181, 0x184, 0x3, 
    0x2, 0x2, 0x2, 0x182, 0x180, 0x3, 0x2, 0x2, 0x2, 0x182, 0x183, 0x3, 
    0x2, 0x2, 0x2, 0x183, 0x186, 0x3, 0x2, 0x2, 0x2, 0x184, 0x182, 0x3, 
    0x2, 0x2, 0x2, 0x185, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x185, 0x17d, 0x3, 
    0x2, 0x2, 0x2, 0x186, 0x188, 0x3, 0x2, 0x2, 0x2, 0x187, 0x189, 0x5, 
    0x12, 0xa, 0x2, 0x188, 0x187, 0x3, 0x2, 0x2, 0x2, 0x188, 0x189, 0x3, 
    0x2, 0x2, 0x2, 0x189, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x18a, 0x18d, 0x5, 0xd4, 
    0x6b, 0x2, 0x18b, 0x18c, 0x7, 0x9, 0x2, 0x2, 0x18c, 0x18e, 0x5, 0xd4, 
    0x6b, 0x2, 0x18d, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x18e, 0x3, 0x2, 
    0x2, 0x2, 0x18e, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x18f, 0x191, 0x7, 0x3b, 
    0x2, 0x2, 0x190, 0x18f, 0x3, 0x2, 0x2, 0x2, 0x190, 0x191, 0x3, 0x2, 
    0x2, 0x2, 0x191, 0x192, 0x3, 0x2, 0x2, 0x2, 0x192, 0x194, 0x7, 0xe, 
    0x2, 0x2, 0x193, 0x195, 0x5, 0x30, 0x19, 0x2, 0x194, 0x193, 0x3, 0x2, 
    0x2, 0x2, 0x194, 0x195, 0x3, 0x2, 0x2, 0x2, 0x195, 0x196, 0x3, 0x2, 
    0x2, 0x2, 0x196, 0x197, 0x7, 0x71, 0x2, 0x2, 0x197, 0x198, 0x5, 0x6, 
    0x4, 0x2, 0x198, 0x199, 0x7, 0x72, 0x2, 0x2, 0x199, 0x2f, 0x3, 0x2, 
    0x2, 0x2, 0x19a, 0x1a4, 0x7, 0x6d, 0x2, 0x2, 0x19b, 0x1a5, 0x7, 0x69, 
    0x2, 0x2, 0x19c, 0x1a1, 0x5, 0xd4, 0x6b, 0x2, 0x19d, 0x19e, 0x7, 0x73, 
    0x2, 0x2, 0x19e, 0x1a0, 0x5, 0xd4, 0x6b, 0x2, 0x19f, 0x19d, 0x3, 0x2, 
    0x2, 0x2, 0x1a0, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x19f, 0x3, 0x2, 
    0x2, 0x2, 0x1a1, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x1a5, 0x3, 0x2, 
    0x2, 0x2, 0x1a3, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x19b, 0x3, 0x2, 
    0x2, 0x2, 0x1a4, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x3, 0x2, 
    0x2, 0x2, 0x1a5, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a7, 0x7, 0x6e, 
    0x2, 0x2, 0x1a7, 0x31, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a9, 0x7, 0x14, 
    0x2, 0x2, 0x1a9, 0x1ab, 0x5, 0x70, 0x39, 0x2, 0x1aa, 0x1ac, 0x5, 0x42, 
    0x22, 0x2, 0x1ab, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1ac, 0x3, 0x2, 
    0x2, 0x2, 0x1ac, 0x33, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ae, 0x7, 0x33, 
    0x2, 0x2, 0x1ae, 0x1b2, 0x5, 0x72, 0x3a, 0x2, 0x1af, 0x1b1, 0x5, 0x36, 
    0x1c, 0x2, 0x1b0, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b4, 0x3, 0x2, 
    0x2, 0x2, 0x1b2, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b2, 0x1b3, 0x3, 0x2, 
    0x2, 0x2, 0x1b3, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1b2, 0x3, 0x2, 
    0x2, 0x2, 0x1b5, 0x1b7, 0x5, 0x42, 0x22, 0x2, 0x1b6, 0x1b5, 0x3, 0x2, 
    0x2, 0x2, 0x1b6, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1b7, 0x35, 0x3, 0x2, 0x2, 
    0x2, 0x1b8, 0x1b9, 0x7, 0x3a, 0x2, 0x2, 0x1b9, 0x1ba, 0x9, 0x9, 0x2, 
    0x2, 0x1ba, 0x1bb, 0x7, 0x46, 0x2, 0x2, 0x1bb, 0x1c0, 0x5, 0x3a, 0x1e, 
    0x2, 0x1bc, 0x1bd, 0x7, 0x73, 0x2, 0x2, 0x1bd, 0x1bf, 0x5, 0x3a, 0x1e, 
    0x2, 0x1be, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1c2, 0x3, 0x2, 0x2, 
    0x2, 0x1c0, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x3, 0x2, 0x2, 
    0x2, 0x1c1, 0x37, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c0, 0x3, 0x2, 0x2, 0x2, 
    0x1c3, 0x1c4, 0x7, 0x46, 0x2, 0x2, 0x1c4, 0x1c9, 0x5, 0x3a, 0x1e, 0x2, 
    0x1c5, 0x1c6, 0x7, 0x73, 0x2, 0x2, 0x1c6, 0x1c8, 0x5, 0x3a, 0x1e, 0x2, 
    0x1c7, 0x1c5, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1cb, 0x3, 0x2, 0x2, 0x2, 
    0x1c9, 0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1ca, 0x3, 0x2, 0x2, 0x2, 
    0x1ca, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1c9, 0x3, 0x2, 0x2, 0x2, 
    0x1cc, 0x1ce, 0x5, 0x42, 0x22, 0x2, 0x1cd, 0x1cc, 0x3, 0x2, 0x2, 0x2, 
    0x1cd, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x39, 0x3, 0x2, 0x2, 0x2, 0x1cf, 
    0x1d0, 0x5, 0x46, 0x24, 0x2, 0x1d0, 0x1d1, 0x7, 0x64, 0x2, 0x2, 0x1d1, 
    0x1d2, 0x5, 0x9c, 0x4f, 0x2, 0x1d2, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1d3, 
    0x1d4, 0x5, 0x46, 0x24, 0x2, 0x1d4, 0x1d5, 0x7, 0x5e, 0x2, 0x2, 0x1d5, 
    0x1d6, 0x5, 0x9c, 0x4f, 0x2, 0x1d6, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1d7, 
    0x1da, 0x5, 0x46, 0x24, 0x2, 0x1d8, 0x1d9, 0x7, 0x75, 0x2, 0x2, 0x1d9, 
    0x1db, 0x5, 0xd8, 0x6d, 0x2, 0x1da, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1db, 
    0x1dc, 0x3, 0x2, 0x2, 0x2, 0x1dc, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x1dc, 
    0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1de, 
    0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1de, 
    0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x1e0, 0x1e1, 
    0x7, 0x41, 0x2, 0x2, 0x1e1, 0x1e6, 0x5, 0x3e, 0x20, 0x2, 0x1e2, 0x1e3, 
    0x7, 0x73, 0x2, 0x2, 0x1e3, 0x1e5, 0x5, 0x3e, 0x20, 0x2, 0x1e4, 0x1e2, 
    0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e4, 
    0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x3d, 0x3, 
    0x2, 0x2, 0x2, 0x1e8, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ee, 0x5, 
    0x46, 0x24, 0x2, 0x1ea, 0x1eb, 0x7, 0x75, 0x2, 0x2, 0x1eb, 0x1ed, 0x5, 
    0xd8, 0x6d, 0x2, 0x1ec, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1f0, 0x3, 
    0x2, 0x2, 0x2, 0x1ee, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1ef, 0x3, 
    0x2, 0x2, 0x2, 0x1ef, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1ee, 0x3, 0x2, 
    0x2, 0x2, 0x1f1, 0x1f3, 0x7, 0x18, 0x2, 0x2, 0x1f2, 0x1f1, 0x3, 0x2, 
    0x2, 0x2, 0x1f2, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f4, 0x3, 0x2, 
    0x2, 0x2, 0x1f4, 0x1f5, 0x7, 0x15, 0x2, 0x2, 0x1f5, 0x1fa, 0x5, 0x9c, 
    0x4f, 0x2, 0x1f6, 0x1f7, 0x7, 0x73, 0x2, 0x2, 0x1f7, 0x1f9, 0x5, 0x9c, 
    0x4f, 0x2, 0x1f8, 0x1f6, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1fc, 0x3, 0x2, 
    0x2, 0x2, 0x1fa, 0x1f8, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1fb, 0x3, 0x2, 
    0x2, 0x2, 0x1fb, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fa, 0x3, 0x2, 0x2, 
    0x2, 0x1fd, 0x1fe, 0x7, 0x27, 0x2, 0x2, 0x1fe, 0x1ff, 0x5, 0x9c, 0x4f, 
    0x2, 0x1ff, 0x43, 0x3, 0x2, 0x2, 0x2, 0x200, 0x201, 0x7, 0x44, 0x2, 
    0x2, 0x201, 0x202, 0x7, 0x1b, 0x2, 0x2, 0x202, 0x206, 0x5, 0x9c, 0x4f, 
    0x2, 0x203, 0x204, 0x7, 0x44, 0x2, 0x2, 0x204, 0x206, 0x5, 0x9c, 0x4f, 
    0x2, 0x205, 0x200, 0x3, 0x2, 0x2, 0x2, 0x205, 0x203, 0x3, 0x2, 0x2, 
    0x2, 0x206, 0x45, 0x3, 0x2, 0x2, 0x2, 0x207, 0x20b, 0x5, 0x48, 0x25, 
    0x2, 0x208, 0x20a, 0x5, 0x4a, 0x26, 0x2, 0x209, 0x208, 0x3, 0x2, 0x2, 
    0x2, 0x20a, 0x20d, 0x3, 0x2, 0x2, 0x2, 0x20b, 0x209, 0x3, 0x2, 0x2, 
    0x2, 0x20b, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x47, 0x3, 0x2, 0x2, 0x2, 
    0x20d, 0x20b, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x214, 0x5, 0xd4, 0x6b, 0x2, 
    0x20f, 0x210, 0x7, 0x6d, 0x2, 0x2, 0x210, 0x211, 0x5, 0x9c, 0x4f, 0x2, 
    0x211, 0x212, 0x7, 0x6e, 0x2, 0x2, 0x212, 0x214, 0x3, 0x2, 0x2, 0x2, 
    0x213, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x213, 0x20f, 0x3, 0x2, 0x2, 0x2, 
    0x214, 0x49, 0x3, 0x2, 0x2, 0x2, 0x215, 0x216, 0x7, 0x74, 0x2, 0x2, 
    0x216, 0x21c, 0x5, 0xd8, 0x6d, 0x2, 0x217, 0x218, 0x7, 0x6f, 0x2, 0x2, 
    0x218, 0x219, 0x5, 0x9c, 0x4f, 0x2, 0x219, 0x21a, 0x7, 0x70, 0x2, 0x2, 
    0x21a, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21b, 0x215, 0x3, 0x2, 0x2, 0x2, 
    0x21b, 0x217, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x21d, 
    0x21e, 0x7, 0x50, 0x2, 0x2, 0x21e, 0x223, 0x5, 0x4e, 0x28, 0x2, 0x21f, 
    0x220, 0x7, 0x73, 0x2, 0x2, 0x220, 0x222, 0x5, 0x4e, 0x28, 0x2, 0x221, 
    0x21f, 0x3, 0x2, 0x2, 0x2, 0x222, 0x225, 0x3, 0x2, 0x2, 0x2, 0x223, 
    0x221, 0x3, 0x2, 0x2, 0x2, 0x223, 0x224, 0x3, 0x2, 0x2, 0x2, 0x224, 
    0x4d, 0x3, 0x2, 0x2, 0x2, 0x225, 0x223, 0x3, 0x2, 0x2, 0x2, 0x226, 0x227, 
    0x5, 0x9c, 0x4f, 0x2, 0x227, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x228, 0x229, 
    0x7, 0x59, 0x2, 0x2, 0x229, 0x22a, 0x5, 0x52, 0x2a, 0x2, 0x22a, 0x22b, 
    0x7, 0x4, 0x2, 0x2, 0x22b, 0x22f, 0x5, 0x52, 0x2a, 0x2, 0x22c, 0x22e, 
    0x5, 0x54, 0x2b, 0x2, 0x22d, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x231, 
    0x3, 0x2, 0x2, 0x2, 0x22f, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x230, 
    0x3, 0x2, 0x2, 0x2, 0x230, 0x233, 0x3, 0x2, 0x2, 0x2, 0x231, 0x22f, 
    0x3, 0x2, 0x2, 0x2, 0x232, 0x234, 0x5, 0x12, 0xa, 0x2, 0x233, 0x232, 
    0x3, 0x2, 0x2, 0x2, 0x233, 0x234, 0x3, 0x2, 0x2, 0x2, 0x234, 0x236, 
    0x3, 0x2, 0x2, 0x2, 0x235, 0x237, 0x5, 0x56, 0x2c, 0x2, 0x236, 0x235, 
    0x3, 0x2, 0x2, 0x2, 0x236, 0x237, 0x3, 0x2, 0x2, 0x2, 0x237, 0x239, 
    0x3, 0x2, 0x2, 0x2, 0x238, 0x23a, 0x5, 0x20, 0x11, 0x2, 0x239, 0x238, 
    0x3, 0x2, 0x2, 0x2, 0x239, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x23c, 
    0x3, 0x2, 0x2, 0x2, 0x23b, 0x23d, 0x5, 0x24, 0x13, 0x2, 0x23c, 0x23b, 
    0x3, 0x2, 0x2, 0x2, 0x23c, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x23d, 0x23f, 
    0x3, 0x2, 0x2, 0x2, 0x23e, 0x240, 0x5, 0x26, 0x14, 0x2, 0x23f, 0x23e, 
    0x3, 0x2, 0x2, 0x2, 0x23f, 0x240, 0x3, 0x2, 0x2, 0x2, 0x240, 0x51, 0x3, 
    0x2, 0x2, 0x2, 0x241, 0x243, 0x7, 0x75, 0x2, 0x2, 0x242, 0x241, 0x3, 
    0x2, 0x2, 0x2, 0x242, 0x243, 0x3, 0x2, 0x2, 0x2, 0x243, 0x244, 0x3, 
    0x2, 0x2, 0x2, 0x244, 0x246, 0x5, 0x94, 0x4b, 0x2, 0x245, 0x247, 0x5, 
    0xd6, 0x6c, 0x2, 0x246, 0x245, 0x3, 0x2, 0x2, 0x2, 0x246, 0x247, 0x3, 
    0x2, 0x2, 0x2, 0x247, 0x53, 0x3, 0x2, 0x2, 0x2, 0x248, 0x249, 0x7, 0x5b, 
    0x2, 0x2, 0x249, 0x24a, 0x7, 0x7c, 0x2, 0x2, 0x24a, 0x25a, 0x7, 0x4e, 
    0x2, 0x2, 0x24b, 0x25a, 0x9, 0xa, 0x2, 0x2, 0x24c, 0x25a, 0x7, 0xc, 
    0x2, 0x2, 0x24d, 0x24e, 0x7, 0x2c, 0x2, 0x2, 0x24e, 0x24f, 0x7, 0x6d, 
    0x2, 0x2, 0x24f, 0x254, 0x5, 0xd4, 0x6b, 0x2, 0x250, 0x251, 0x7, 0x73, 
    0x2, 0x2, 0x251, 0x253, 0x5, 0xd4, 0x6b, 0x2, 0x252, 0x250, 0x3, 0x2, 
    0x2, 0x2, 0x253, 0x256, 0x3, 0x2, 0x2, 0x2, 0x254, 0x252, 0x3, 0x2, 
    0x2, 0x2, 0x254, 0x255, 0x3, 0x2, 0x2, 0x2, 0x255, 0x257, 0x3, 0x2, 
    0x2, 0x2, 0x256, 0x254, 0x3, 0x2, 0x2, 0x2, 0x257, 0x258, 0x7, 0x6e, 
    0x2, 0x2, 0x258, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x259, 0x248, 0x3, 0x2, 
    0x2, 0x2, 0x259, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x259, 0x24c, 0x3, 0x2, 
    0x2, 0x2, 0x259, 0x24d, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x55, 0x3, 0x2, 0x2, 
    0x2, 0x25b, 0x25d, 0x7, 0x45, 0x2, 0x2, 0x25c, 0x25e, 0x7, 0x1a, 0x2, 
    0x2, 0x25d, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25e, 0x3, 0x2, 0x2, 
    0x2, 0x25e, 0x25f, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x26c, 0x5, 0x1c, 0xf, 
    0x2, 0x260, 0x269, 0x7, 0x50, 0x2, 0x2, 0x261, 0x266, 0x5, 0x4e, 0x28, 
    0x2, 0x262, 0x263, 0x7, 0x73, 0x2, 0x2, 0x263, 0x265, 0x5, 0x4e, 0x28, 
    0x2, 0x264, 0x262, 0x3, 0x2, 0x2, 0x2, 0x265, 0x268, 0x3, 0x2, 0x2, 
    0x2, 0x266, 0x264, 0x3, 0x2, 0x2, 0x2, 0x266, 0x267, 0x3, 0x2, 0x2, 
    0x2, 0x267, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x268, 0x266, 0x3, 0x2, 0x2, 
    0x2, 0x269, 0x261, 0x3, 0x2, 0x2, 0x2, 0x269, 0x26a, 0x3, 0x2, 0x2, 
    0x2, 0x26a, 0x26c, 0x3, 0x2, 0x2, 0x2, 0x26b, 0x25b, 0x3, 0x2, 0x2, 
    0x2, 0x26b, 0x260, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x57, 0x3, 0x2, 0x2, 0x2, 
    0x26d, 0x26f, 0x7, 0x14, 0x2, 0x2, 0x26e, 0x270, 0x9, 0xb, 0x2, 0x2, 
    0x26f, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x270, 0x3, 0x2, 0x2, 0x2, 
    0x270, 0x271, 0x3, 0x2, 0x2, 0x2, 0x271, 0x273, 0x7, 0x2d, 0x2, 0x2, 
    0x272, 0x274, 0x5, 0xd4, 0x6b, 0x2, 0x273, 0x272, 0x3, 0x2, 0x2, 0x2, 
    0x273, 0x274, 0x3, 0x2, 0x2, 0x2, 0x274, 0x276, 0x3, 0x2, 0x2, 0x2, 
    0x275, 0x277, 0x5, 0x66, 0x34, 0x2, 0x276, 0x275, 0x3, 0x2, 0x2, 0x2, 
    0x276, 0x277, 0x3, 0x2, 0x2, 0x2, 0x277, 0x278, 0x3, 0x2, 0x2, 0x2, 
    0x278, 0x279, 0x7, 0x26, 0x2, 0x2, 0x279, 0x27a, 0x5, 0x6a, 0x36, 0x2, 
    0x27a, 0x27b, 0x7, 0x3a, 0x2, 0x2, 0x27b, 0x27c, 0x5, 0x5a, 0x2e, 0x2, 
    0x27c, 0x59, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x27e, 0x7, 0x6d, 0x2, 0x2, 
    0x27e, 0x283, 0x5, 0x6c, 0x37, 0x2, 0x27f, 0x280, 0x7, 0x73, 0x2, 0x2, 
    0x280, 0x282, 0x5, 0x6c, 0x37, 0x2, 0x281, 0x27f, 0x3, 0x2, 0x2, 0x2, 
    0x282, 0x285, 0x3, 0x2, 0x2, 0x2, 0x283, 0x281, 0x3, 0x2, 0x2, 0x2, 
    0x283, 0x284, 0x3, 0x2, 0x2, 0x2, 0x284, 0x286, 0x3, 0x2, 0x2, 0x2, 
    0x285, 0x283, 0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x7, 0x6e, 0x2, 0x2, 
    0x287, 0x295, 0x3, 0x2, 0x2, 0x2, 0x288, 0x289, 0x7, 0x1d, 0x2, 0x2, 
    0x289, 0x28a, 0x7, 0x6f, 0x2, 0x2, 0x28a, 0x28f, 0x5, 0x6c, 0x37, 0x2, 
    0x28b, 0x28c, 0x7, 0x73, 0x2, 0x2, 0x28c, 0x28e, 0x5, 0x6c, 0x37, 0x2, 
    0x28d, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x291, 0x3, 0x2, 0x2, 0x2, 
    0x28f, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x290, 0x3, 0x2, 0x2, 0x2, 
    0x290, 0x292, 0x3, 0x2, 0x2, 0x2, 0x291, 0x28f, 0x3, 0x2, 0x2, 0x2, 
    0x292, 0x293, 0x7, 0x70, 0x2, 0x2, 0x293, 0x295, 0x3, 0x2, 0x2, 0x2, 
    0x294, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x294, 0x288, 0x3, 0x2, 0x2, 0x2, 
    0x295, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x296, 0x297, 0x7, 0x1c, 0x2, 0x2, 
    0x297, 0x298, 0x7, 0x2d, 0x2, 0x2, 0x298, 0x29a, 0x5, 0xd4, 0x6b, 0x2, 
    0x299, 0x29b, 0x5, 0x68, 0x35, 0x2, 0x29a, 0x299, 0x3, 0x2, 0x2, 0x2, 
    0x29a, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x29c, 
    0x29d, 0x7, 0x14, 0x2, 0x2, 0x29d, 0x29f, 0x7, 0x11, 0x2, 0x2, 0x29e, 
    0x2a0, 0x5, 0xd4, 0x6b, 0x2, 0x29f, 0x29e, 0x3, 0x2, 0x2, 0x2, 0x29f, 
    0x2a0, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a1, 
    0x2a3, 0x5, 0x66, 0x34, 0x2, 0x2a2, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x2a2, 
    0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a4, 
    0x2a5, 0x7, 0x26, 0x2, 0x2, 0x2a5, 0x2a6, 0x5, 0x6a, 0x36, 0x2, 0x2a6, 
    0x2a7, 0x7, 0x43, 0x2, 0x2, 0x2a7, 0x2a8, 0x5, 0x60, 0x31, 0x2, 0x2a8, 
    0x2a9, 0x5, 0x62, 0x32, 0x2, 0x2a9, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x2aa, 
    0x2b7, 0x5, 0x6c, 0x37, 0x2, 0x2ab, 0x2ac, 0x7, 0x6d, 0x2, 0x2, 0x2ac, 
    0x2b1, 0x5, 0x6c, 0x37, 0x2, 0x2ad, 0x2ae, 0x7, 0x73, 0x2, 0x2, 0x2ae, 
    0x2b0, 0x5, 0x6c, 0x37, 0x2, 0x2af, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2b0, 
    0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2b1, 
    0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b3, 
    0x2b1, 0x3, 0x2, 0x2, 0x2, 0x2b4, 0x2b5, 0x7, 0x6e, 0x2, 0x2, 0x2b5, 
    0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2b6, 
    0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x61, 0x3, 0x2, 0x2, 0x2, 0x2b8, 0x2b9, 
    0x7, 0x2f, 0x2, 0x2, 0x2b9, 0x2be, 0x7, 0x54, 0x2, 0x2, 0x2ba, 0x2bb, 
    0x7, 0x2f, 0x2, 0x2, 0x2bb, 0x2bc, 0x7, 0x36, 0x2, 0x2, 0x2bc, 0x2be, 
    0x7, 0x37, 0x2, 0x2, 0x2bd, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2ba, 
    0x3, 0x2, 0x2, 0x2, 0x2be, 0x63, 0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2c0, 0x7, 
    0x1c, 0x2, 0x2, 0x2c0, 0x2c1, 0x7, 0x11, 0x2, 0x2, 0x2c1, 0x2c3, 0x5, 
    0xd4, 0x6b, 0x2, 0x2c2, 0x2c4, 0x5, 0x68, 0x35, 0x2, 0x2c3, 0x2c2, 0x3, 
    0x2, 0x2, 0x2, 0x2c3, 0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x65, 0x3, 0x2, 
    0x2, 0x2, 0x2c5, 0x2c6, 0x7, 0x2a, 0x2, 0x2, 0x2c6, 0x2c7, 0x7, 0x36, 
    0x2, 0x2, 0x2c7, 0x2c8, 0x7, 0x22, 0x2, 0x2, 0x2c8, 0x67, 0x3, 0x2, 
    0x2, 0x2, 0x2c9, 0x2ca, 0x7, 0x2a, 0x2, 0x2, 0x2ca, 0x2cb, 0x7, 0x22, 
    0x2, 0x2, 0x2cb, 0x69, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2cd, 0x7, 0x6d, 
    0x2, 0x2, 0x2cd, 0x2ce, 0x5, 0xd4, 0x6b, 0x2, 0x2ce, 0x2cf, 0x7, 0x75, 
    0x2, 0x2, 0x2cf, 0x2d0, 0x5, 0xd8, 0x6d, 0x2, 0x2d0, 0x2d1, 0x7, 0x6e, 
    0x2, 0x2, 0x2d1, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d3, 0x7, 0x6d, 
    0x2, 0x2, 0x2d3, 0x2d5, 0x7, 0x6e, 0x2, 0x2, 0x2d4, 0x2d6, 0x7, 0x65, 
    0x2, 0x2, 0x2d5, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2d5, 0x2d6, 0x3, 0x2, 
    0x2, 0x2, 0x2d6, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2d8, 0x7, 0x68, 
    0x2, 0x2, 0x2d8, 0x2d9, 0x7, 0x6f, 0x2, 0x2, 0x2d9, 0x2da, 0x5, 0xd4, 
    0x6b, 0x2, 0x2da, 0x2db, 0x7, 0x75, 0x2, 0x2, 0x2db, 0x2dc, 0x5, 0xd8, 
    0x6d, 0x2, 0x2dc, 0x2dd, 0x7, 0x70, 0x2, 0x2, 0x2dd, 0x2df, 0x7, 0x68, 
    0x2, 0x2, 0x2de, 0x2e0, 0x7, 0x66, 0x2, 0x2, 0x2df, 0x2de, 0x3, 0x2, 
    0x2, 0x2, 0x2df, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2e1, 0x3, 0x2, 
    0x2, 0x2, 0x2e1, 0x2e2, 0x7, 0x6d, 0x2, 0x2, 0x2e2, 0x2e3, 0x7, 0x6e, 
    0x2, 0x2, 0x2e3, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2cc, 0x3, 0x2, 
    0x2, 0x2, 0x2e4, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x6b, 0x3, 0x2, 0x2, 
    0x2, 0x2e6, 0x2e7, 0x5, 0xd4, 0x6b, 0x2, 0x2e7, 0x2e8, 0x7, 0x74, 0x2, 
    0x2, 0x2e8, 0x2e9, 0x5, 0xd8, 0x6d, 0x2, 0x2e9, 0x6d, 0x3, 0x2, 0x2, 
    0x2, 0x2ea, 0x2ec, 0x7, 0x49, 0x2, 0x2, 0x2eb, 0x2ed, 0x5, 0xd4, 0x6b, 
    0x2, 0x2ec, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ee, 0x3, 0x2, 0x2, 
    0x2, 0x2ee, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2ef, 0x3, 0x2, 0x2, 
    0x2, 0x2ef, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x2f5, 0x5, 0x72, 0x3a, 
    0x2, 0x2f1, 0x2f2, 0x7, 0x73, 0x2, 0x2, 0x2f2, 0x2f4, 0x5, 0x72, 0x3a, 
    0x2, 0x2f3, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2f4, 0x2f7, 0x3, 0x2, 0x2, 
    0x2, 0x2f5, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x2f6, 0x3, 0x2, 0x2, 
    0x2, 0x2f6, 0x71, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2f5, 0x3, 0x2, 0x2, 0x2, 
    0x2f8, 0x2f9, 0x5, 0xd4, 0x6b, 0x2, 0x2f9, 0x2fa, 0x7, 0x64, 0x2, 0x2, 
    0x2fa, 0x2fc, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2f8, 0x3, 0x2, 0x2, 0x2, 
    0x2fb, 0x2fc, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fe, 0x3, 0x2, 0x2, 0x2, 
    0x2fd, 0x2ff, 0x5, 0x74, 0x3b, 0x2, 0x2fe, 0x2fd, 0x3, 0x2, 0x2, 0x2, 
    0x2fe, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x302, 0x3, 0x2, 0x2, 0x2, 
    0x300, 0x303, 0x5, 0x7e, 0x40, 0x2, 0x301, 0x303, 0x5, 0x7c, 0x3f, 0x2, 
    0x302, 0x300, 0x3, 0x2, 0x2, 0x2, 0x302, 0x301, 0x3, 0x2, 0x2, 0x2, 
    0x303, 0x73, 0x3, 0x2, 0x2, 0x2, 0x304, 0x307, 0x5, 0x7a, 0x3e, 0x2, 
    0x305, 0x307, 0x7, 0x7f, 0x2, 0x2, 0x306, 0x304, 0x3, 0x2, 0x2, 0x2, 
    0x306, 0x305, 0x3, 0x2, 0x2, 0x2, 0x307, 0x30b, 0x3, 0x2, 0x2, 0x2, 
    0x308, 0x30a, 0x5, 0x78, 0x3d, 0x2, 0x309, 0x308, 0x3, 0x2, 0x2, 0x2, 
    0x30a, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30b, 0x309, 0x3, 0x2, 0x2, 0x2, 
    0x30b, 0x30c, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x75, 0x3, 0x2, 0x2, 0x2, 0x30d, 
    0x30b, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x312, 0x5, 0x7a, 0x3e, 0x2, 0x30f, 
    0x311, 0x5, 0x78, 0x3d, 0x2, 0x310, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x311, 
    0x314, 0x3, 0x2, 0x2, 0x2, 0x312, 0x310, 0x3, 0x2, 0x2, 0x2, 0x312, 
    0x313, 0x3, 0x2, 0x2, 0x2, 0x313, 0x77, 0x3, 0x2, 0x2, 0x2, 0x314, 0x312, 
    0x3, 0x2, 0x2, 0x2, 0x315, 0x319, 0x5, 0x7a, 0x3e, 0x2, 0x316, 0x319, 
    0x7, 0x7c, 0x2, 0x2, 0x317, 0x319, 0x7, 0x7f, 0x2, 0x2, 0x318, 0x315, 
    0x3, 0x2, 0x2, 0x2, 0x318, 0x316, 0x3, 0x2, 0x2, 0x2, 0x318, 0x317, 
    0x3, 0x2, 0x2, 0x2, 0x319, 0x79, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x31b, 0x9, 
    0xc, 0x2, 0x2, 0x31b, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x31d, 0x9, 0xd, 
    0x2, 0x2, 0x31d, 0x31e, 0x7, 0x6d, 0x2, 0x2, 0x31e, 0x31f, 0x5, 0x7e, 
    0x40, 0x2, 0x31f, 0x320, 0x7, 0x6e, 0x2, 0x2, 0x320, 0x7d, 0x3, 0x2, 
    0x2, 0x2, 0x321, 0x323, 0x5, 0x84, 0x43, 0x2, 0x322, 0x324, 0x5, 0x92, 
    0x4a, 0x2, 0x323, 0x322, 0x3, 0x2, 0x2, 0x2, 0x323, 0x324, 0x3, 0x2, 
    0x2, 0x2, 0x324, 0x327, 0x3, 0x2, 0x2, 0x2, 0x325, 0x327, 0x5, 0x80, 
    0x41, 0x2, 0x326, 0x321, 0x3, 0x2, 0x2, 0x2, 0x326, 0x325, 0x3, 0x2, 
    0x2, 0x2, 0x327, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x328, 0x32a, 0x5, 0x88, 
    0x45, 0x2, 0x329, 0x326, 0x3, 0x2, 0x2, 0x2, 0x329, 0x328, 0x3, 0x2, 
    0x2, 0x2, 0x32a, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x329, 0x3, 0x2, 
    0x2, 0x2, 0x32b, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x32c, 0x7f, 0x3, 0x2, 0x2, 
    0x2, 0x32d, 0x32f, 0x7, 0x6d, 0x2, 0x2, 0x32e, 0x330, 0x5, 0x76, 0x3c, 
    0x2, 0x32f, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x330, 0x3, 0x2, 0x2, 
    0x2, 0x330, 0x331, 0x3, 0x2, 0x2, 0x2, 0x331, 0x333, 0x5, 0x7e, 0x40, 
    0x2, 0x332, 0x334, 0x5, 0x12, 0xa, 0x2, 0x333, 0x332, 0x3, 0x2, 0x2, 
    0x2, 0x333, 0x334, 0x3, 0x2, 0x2, 0x2, 0x334, 0x335, 0x3, 0x2, 0x2, 
    0x2, 0x335, 0x337, 0x7, 0x6e, 0x2, 0x2, 0x336, 0x338, 0x5, 0x92, 0x4a, 
    0x2, 0x337, 0x336, 0x3, 0x2, 0x2, 0x2, 0x337, 0x338, 0x3, 0x2, 0x2, 
    0x2, 0x338, 0x81, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33a, 0x5, 0x86, 0x44, 
    0x2, 0x33a, 0x33b, 0x5, 0x84, 0x43, 0x2, 0x33b, 0x83, 0x3, 0x2, 0x2, 
    0x2, 0x33c, 0x33e, 0x7, 0x6d, 0x2, 0x2, 0x33d, 0x33f, 0x5, 0xd4, 0x6b, 
    0x2, 0x33e, 0x33d, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33f, 0x3, 0x2, 0x2, 
    0x2, 0x33f, 0x341, 0x3, 0x2, 0x2, 0x2, 0x340, 0x342, 0x5, 0x8c, 0x47, 
    0x2, 0x341, 0x340, 0x3, 0x2, 0x2, 0x2, 0x341, 0x342, 0x3, 0x2, 0x2, 
    0x2, 0x342, 0x344, 0x3, 0x2, 0x2, 0x2, 0x343, 0x345, 0x5, 0x8e, 0x48, 
    0x2, 0x344, 0x343, 0x3, 0x2, 0x2, 0x2, 0x344, 0x345, 0x3, 0x2, 0x2, 
    0x2, 0x345, 0x347, 0x3, 0x2, 0x2, 0x2, 0x346, 0x348, 0x5, 0x12, 0xa, 
    0x2, 0x347, 0x346, 0x3, 0x2, 0x2, 0x2, 0x347, 0x348, 0x3, 0x2, 0x2, 
    0x2, 0x348, 0x349, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34a, 0x7, 0x6e, 0x2, 
    0x2, 0x34a, 0x85, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x34d, 0x7, 0x65, 0x2, 
    0x2, 0x34c, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34d, 0x3, 0x2, 0x2, 
    0x2, 0x34d, 0x34e, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x350, 0x7, 0x68, 0x2, 
    0x2, 0x34f, 0x351, 0x5, 0x8a, 0x46, 0x2, 0x350, 0x34f, 0x3, 0x2, 0x2, 
    0x2, 0x350, 0x351, 0x3, 0x2, 0x2, 0x2, 0x351, 0x352, 0x3, 0x2, 0x2, 
    0x2, 0x352, 0x354, 0x7, 0x68, 0x2, 0x2, 0x353, 0x355, 0x7, 0x66, 0x2, 
    0x2, 0x354, 0x353, 0x3, 0x2, 0x2, 0x2, 0x354, 0x355, 0x3, 0x2, 0x2, 
    0x2, 0x355, 0x357, 0x3, 0x2, 0x2, 0x2, 0x356, 0x358, 0x5, 0x92, 0x4a, 
    0x2, 0x357, 0x356, 0x3, 0x2, 0x2, 0x2, 0x357, 0x358, 0x3, 0x2, 0x2, 
    0x2, 0x358, 0x87, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35b, 0x7, 0x65, 0x2, 
    0x2, 0x35a, 0x359, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x35b, 0x35c, 0x3, 0x2, 0x2, 0x2, 0x35c, 0x361, 0x7, 0x68, 0x2, 
    0x2, 0x35d, 0x35f, 0x5, 0x8a, 0x46, 0x2, 0x35e, 0x35d, 0x3, 0x2, 0x2, 
    0x2, 0x35e, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x360, 0x3, 0x2, 0x2, 
    0x2, 0x360, 0x362, 0x7, 0x68, 0x2, 0x2, 0x361, 0x35e, 0x3, 0x2, 0x2, 
    0x2, 0x361, 0x362, 0x3, 0x2, 0x2, 0x2, 0x362, 0x364, 0x3, 0x2, 0x2, 
    0x2, 0x363, 0x365, 0x7, 0x66, 0x2, 0x2, 0x364, 0x363, 0x3, 0x2, 0x2, 
    0x2, 0x364, 0x365, 0x3, 0x2, 0x2, 0x2, 0x365, 0x367, 0x3, 0x2, 0x2, 
    0x2, 0x366, 0x368, 0x5, 0x92, 0x4a, 0x2, 0x367, 0x366, 0x3, 0x2, 0x2, 
    0x2, 0x367, 0x368, 0x3, 0x2, 0x2, 0x2, 0x368, 0x89, 0x3, 0x2, 0x2, 0x2, 
    0x369, 0x36b, 0x7, 0x6f, 0x2, 0x2, 0x36a, 0x36c, 0x5, 0xd4, 0x6b, 0x2, 
    0x36b, 0x36a, 0x3, 0x2, 0x2, 0x2, 0x36b, 0x36c, 0x3, 0x2, 0x2, 0x2, 
    0x36c, 0x36e, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x36f, 0x5, 0x8c, 0x47, 0x2, 
    0x36e, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36e, 0x36f, 0x3, 0x2, 0x2, 0x2, 
    0x36f, 0x371, 0x3, 0x2, 0x2, 0x2, 0x370, 0x372, 0x5, 0x90, 0x49, 0x2, 
    0x371, 0x370, 0x3, 0x2, 0x2, 0x2, 0x371, 0x372, 0x3, 0x2, 0x2, 0x2, 
    0x372, 0x374, 0x3, 0x2, 0x2, 0x2, 0x373, 0x375, 0x5, 0x8e, 0x48, 0x2, 
    0x374, 0x373, 0x3, 0x2, 0x2, 0x2, 0x374, 0x375, 0x3, 0x2, 0x2, 0x2, 
    0x375, 0x377, 0x3, 0x2, 0x2, 0x2, 0x376, 0x378, 0x5, 0x12, 0xa, 0x2, 
    0x377, 0x376, 0x3, 0x2, 0x2, 0x2, 0x377, 0x378, 0x3, 0x2, 0x2, 0x2, 
    0x378, 0x379, 0x3, 0x2, 0x2, 0x2, 0x379, 0x37a, 0x7, 0x70, 0x2, 0x2, 
    0x37a, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x37b, 0x37c, 0x9, 0xe, 0x2, 0x2, 0x37c, 
    0x37d, 0x5, 0x94, 0x4b, 0x2, 0x37d, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x37e, 
    0x381, 0x5, 0xb4, 0x5b, 0x2, 0x37f, 0x381, 0x5, 0xaa, 0x56, 0x2, 0x380, 
    0x37e, 0x3, 0x2, 0x2, 0x2, 0x380, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x381, 
    0x8f, 0x3, 0x2, 0x2, 0x2, 0x382, 0x384, 0x7, 0x69, 0x2, 0x2, 0x383, 
    0x385, 0x7, 0x7c, 0x2, 0x2, 0x384, 0x383, 0x3, 0x2, 0x2, 0x2, 0x384, 
    0x385, 0x3, 0x2, 0x2, 0x2, 0x385, 0x38a, 0x3, 0x2, 0x2, 0x2, 0x386, 
    0x388, 0x7, 0x63, 0x2, 0x2, 0x387, 0x389, 0x7, 0x7c, 0x2, 0x2, 0x388, 
    0x387, 0x3, 0x2, 0x2, 0x2, 0x388, 0x389, 0x3, 0x2, 0x2, 0x2, 0x389, 
    0x38b, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x386, 0x3, 0x2, 0x2, 0x2, 0x38a, 
    0x38b, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x91, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x39c, 
    0x7, 0x67, 0x2, 0x2, 0x38d, 0x39c, 0x7, 0x69, 0x2, 0x2, 0x38e, 0x39c, 
    0x7, 0x7b, 0x2, 0x2, 0x38f, 0x390, 0x7, 0x71, 0x2, 0x2, 0x390, 0x391, 
    0x7, 0x7c, 0x2, 0x2, 0x391, 0x39c, 0x7, 0x72, 0x2, 0x2, 0x392, 0x394, 
    0x7, 0x71, 0x2, 0x2, 0x393, 0x395, 0x7, 0x7c, 0x2, 0x2, 0x394, 0x393, 
    0x3, 0x2, 0x2, 0x2, 0x394, 0x395, 0x3, 0x2, 0x2, 0x2, 0x395, 0x396, 
    0x3, 0x2, 0x2, 0x2, 0x396, 0x398, 0x7, 0x73, 0x2, 0x2, 0x397, 0x399, 
    0x7, 0x7c, 0x2, 0x2, 0x398, 0x397, 0x3, 0x2, 0x2, 0x2, 0x398, 0x399, 
    0x3, 0x2, 0x2, 0x2, 0x399, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39c, 
    0x7, 0x72, 0x2, 0x2, 0x39b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x38d, 
    0x3, 0x2, 0x2, 0x2, 0x39b, 0x38e, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x38f, 
    0x3, 0x2, 0x2, 0x2, 0x39b, 0x392, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x93, 0x3, 
    0x2, 0x2, 0x2, 0x39d, 0x3a5, 0x5, 0x96, 0x4c, 0x2, 0x39e, 0x3a0, 0x7, 
    0x77, 0x2, 0x2, 0x39f, 0x3a1, 0x7, 0x75, 0x2, 0x2, 0x3a0, 0x39f, 0x3, 
    0x2, 0x2, 0x2, 0x3a0, 0x3a1, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3a2, 0x3, 
    0x2, 0x2, 0x2, 0x3a2, 0x3a4, 0x5, 0x96, 0x4c, 0x2, 0x3a3, 0x39e, 0x3, 
    0x2, 0x2, 0x2, 0x3a4, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x3a5, 0x3a3, 0x3, 
    0x2, 0x2, 0x2, 0x3a5, 0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x95, 0x3, 0x2, 
    0x2, 0x2, 0x3a7, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x3ad, 0x5, 0x98, 
    0x4d, 0x2, 0x3a9, 0x3aa, 0x9, 0xf, 0x2, 0x2, 0x3aa, 0x3ac, 0x5, 0x98, 
    0x4d, 0x2, 0x3ab, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3af, 0x3, 0x2, 
    0x2, 0x2, 0x3ad, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3ad, 0x3ae, 0x3, 0x2, 
    0x2, 0x2, 0x3ae, 0x97, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3ad, 0x3, 0x2, 0x2, 
    0x2, 0x3b0, 0x3b1, 0x7, 0x79, 0x2, 0x2, 0x3b1, 0x3b9, 0x5, 0x98, 0x4d, 
    0x2, 0x3b2, 0x3b3, 0x7, 0x6d, 0x2, 0x2, 0x3b3, 0x3b4, 0x5, 0x94, 0x4b, 
    0x2, 0x3b4, 0x3b5, 0x7, 0x6e, 0x2, 0x2, 0x3b5, 0x3b9, 0x3, 0x2, 0x2, 
    0x2, 0x3b6, 0x3b9, 0x7, 0x6b, 0x2, 0x2, 0x3b7, 0x3b9, 0x5, 0xd8, 0x6d, 
    0x2, 0x3b8, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b2, 0x3, 0x2, 0x2, 
    0x2, 0x3b8, 0x3b6, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b7, 0x3, 0x2, 0x2, 
    0x2, 0x3b9, 0x99, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bf, 0x5, 0x9c, 0x4f, 
    0x2, 0x3bb, 0x3bc, 0x7, 0x73, 0x2, 0x2, 0x3bc, 0x3be, 0x5, 0x9c, 0x4f, 
    0x2, 0x3bd, 0x3bb, 0x3, 0x2, 0x2, 0x2, 0x3be, 0x3c1, 0x3, 0x2, 0x2, 
    0x2, 0x3bf, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3c0, 0x3, 0x2, 0x2, 
    0x2, 0x3c0, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x3c1, 0x3bf, 0x3, 0x2, 0x2, 0x2, 
    0x3c2, 0x3c3, 0x8, 0x4f, 0x1, 0x2, 0x3c3, 0x3c4, 0x7, 0x36, 0x2, 0x2, 
    0x3c4, 0x3c7, 0x5, 0x9c, 0x4f, 0x7, 0x3c5, 0x3c7, 0x5, 0x9e, 0x50, 0x2, 
    0x3c6, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c5, 0x3, 0x2, 0x2, 0x2, 
    0x3c7, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c9, 0xc, 0x6, 0x2, 0x2, 
    0x3c9, 0x3ca, 0x7, 0x7, 0x2, 0x2, 0x3ca, 0x3d2, 0x5, 0x9c, 0x4f, 0x7, 
    0x3cb, 0x3cc, 0xc, 0x5, 0x2, 0x2, 0x3cc, 0x3cd, 0x7, 0x5c, 0x2, 0x2, 
    0x3cd, 0x3d2, 0x5, 0x9c, 0x4f, 0x6, 0x3ce, 0x3cf, 0xc, 0x4, 0x2, 0x2, 
    0x3cf, 0x3d0, 0x7, 0x3c, 0x2, 0x2, 0x3d0, 0x3d2, 0x5, 0x9c, 0x4f, 0x5, 
    0x3d1, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3d1, 0x3cb, 0x3, 0x2, 0x2, 0x2, 
    0x3d1, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3d2, 0x3d5, 0x3, 0x2, 0x2, 0x2, 
    0x3d3, 0x3d1, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d4, 0x3, 0x2, 0x2, 0x2, 
    0x3d4, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x3d5, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d6, 
    0x3d7, 0x8, 0x50, 0x1, 0x2, 0x3d7, 0x3d8, 0x9, 0x10, 0x2, 0x2, 0x3d8, 
    0x3db, 0x5, 0x9e, 0x50, 0xa, 0x3d9, 0x3db, 0x5, 0xa6, 0x54, 0x2, 0x3da, 
    0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3db, 
    0x3ff, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3dd, 0xc, 0x9, 0x2, 0x2, 0x3dd, 
    0x3de, 0x7, 0x6c, 0x2, 0x2, 0x3de, 0x3fe, 0x5, 0x9e, 0x50, 0xa, 0x3df, 
    0x3e0, 0xc, 0x8, 0x2, 0x2, 0x3e0, 0x3e1, 0x9, 0x11, 0x2, 0x2, 0x3e1, 
    0x3fe, 0x5, 0x9e, 0x50, 0x9, 0x3e2, 0x3e3, 0xc, 0x7, 0x2, 0x2, 0x3e3, 
    0x3e4, 0x9, 0x10, 0x2, 0x2, 0x3e4, 0x3fe, 0x5, 0x9e, 0x50, 0x8, 0x3e5, 
    0x3e6, 0xc, 0x6, 0x2, 0x2, 0x3e6, 0x3e7, 0x5, 0xa0, 0x51, 0x2, 0x3e7, 
    0x3e8, 0x5, 0x9e, 0x50, 0x7, 0x3e8, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3e9, 
    0x3ea, 0xc, 0x4, 0x2, 0x2, 0x3ea, 0x3eb, 0x9, 0x12, 0x2, 0x2, 0x3eb, 
    0x3fe, 0x5, 0x9e, 0x50, 0x5, 0x3ec, 0x3ed, 0xc, 0xd, 0x2, 0x2, 0x3ed, 
    0x3ee, 0x7, 0x74, 0x2, 0x2, 0x3ee, 0x3fe, 0x5, 0xd8, 0x6d, 0x2, 0x3ef, 
    0x3f0, 0xc, 0xc, 0x2, 0x2, 0x3f0, 0x3f1, 0x7, 0x6f, 0x2, 0x2, 0x3f1, 
    0x3f2, 0x5, 0xa2, 0x52, 0x2, 0x3f2, 0x3f3, 0x7, 0x70, 0x2, 0x2, 0x3f3, 
    0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3f4, 0x3f5, 0xc, 0xb, 0x2, 0x2, 0x3f5, 
    0x3f6, 0x7, 0x75, 0x2, 0x2, 0x3f6, 0x3fe, 0x5, 0xa4, 0x53, 0x2, 0x3f7, 
    0x3f8, 0xc, 0x5, 0x2, 0x2, 0x3f8, 0x3fa, 0x7, 0x2f, 0x2, 0x2, 0x3f9, 
    0x3fb, 0x7, 0x36, 0x2, 0x2, 0x3fa, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3fa, 
    0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fb, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3fc, 
    0x3fe, 0x7, 0x37, 0x2, 0x2, 0x3fd, 0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3fd, 
    0x3df, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3fd, 
    0x3e5, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3e9, 0x3, 0x2, 0x2, 0x2, 0x3fd, 
    0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3fd, 
    0x3f4, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3f7, 0x3, 0x2, 0x2, 0x2, 0x3fe, 
    0x401, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3ff, 
    0x400, 0x3, 0x2, 0x2, 0x2, 0x400, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x401, 0x3ff, 
    0x3, 0x2, 0x2, 0x2, 0x402, 0x403, 0x7, 0x4d, 0x2, 0x2, 0x403, 0x40a, 
    0x7, 0x5a, 0x2, 0x2, 0x404, 0x405, 0x7, 0x20, 0x2, 0x2, 0x405, 0x40a, 
    0x7, 0x5a, 0x2, 0x2, 0x406, 0x40a, 0x7, 0x12, 0x2, 0x2, 0x407, 0x40a, 
    0x7, 0x2b, 0x2, 0x2, 0x408, 0x40a, 0x7, 0x62, 0x2, 0x2, 0x409, 0x402, 
    0x3, 0x2, 0x2, 0x2, 0x409, 0x404, 0x3, 0x2, 0x2, 0x2, 0x409, 0x406, 
    0x3, 0x2, 0x2, 0x2, 0x409, 0x407, 0x3, 0x2, 0x2, 0x2, 0x409, 0x408, 
    0x3, 0x2, 0x2, 0x2, 0x40a, 0xa1, 0x3, 0x2, 0x2, 0x2, 0x40b, 0x410, 0x5, 
    0x9c, 0x4f, 0x2, 0x40c, 0x40e, 0x7, 0x63, 0x2, 0x2, 0x40d, 0x40f, 0x5, 
    0x9c, 0x4f, 0x2, 0x40e, 0x40d, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x40f, 0x3, 
    0x2, 0x2, 0x2, 0x40f, 0x411, 0x3, 0x2, 0x2, 0x2, 0x410, 0x40c, 0x3, 
    0x2, 0x2, 0x2, 0x410, 0x411, 0x3, 0x2, 0x2, 0x2, 0x411, 0x417, 0x3, 
    0x2, 0x2, 0x2, 0x412, 0x414, 0x7, 0x63, 0x2, 0x2, 0x413, 0x415, 0x5, 
    0x9c, 0x4f, 0x2, 0x414, 0x413, 0x3, 0x2, 0x2, 0x2, 0x414, 0x415, 0x3, 
    0x2, 0x2, 0x2, 0x415, 0x417, 0x3, 0x2, 0x2, 0x2, 0x416, 0x40b, 0x3, 
    0x2, 0x2, 0x2, 0x416, 0x412, 0x3, 0x2, 0x2, 0x2, 0x417, 0xa3, 0x3, 0x2, 
    0x2, 0x2, 0x418, 0x420, 0x5, 0x96, 0x4c, 0x2, 0x419, 0x41b, 0x7, 0x77, 
    0x2, 0x2, 0x41a, 0x41c, 0x7, 0x75, 0x2, 0x2, 0x41b, 0x41a, 0x3, 0x2, 
    0x2, 0x2, 0x41b, 0x41c, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41d, 0x3, 0x2, 
    0x2, 0x2, 0x41d, 0x41f, 0x5, 0x96, 0x4c, 0x2, 0x41e, 0x419, 0x3, 0x2, 
    0x2, 0x2, 0x41f, 0x422, 0x3, 0x2, 0x2, 0x2, 0x420, 0x421, 0x3, 0x2, 
    0x2, 0x2, 0x420, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x421, 0xa5, 0x3, 0x2, 0x2, 
    0x2, 0x422, 0x420, 0x3, 0x2, 0x2, 0x2, 0x423, 0x436, 0x5, 0xa8, 0x55, 
    0x2, 0x424, 0x436, 0x5, 0xaa, 0x56, 0x2, 0x425, 0x436, 0x5, 0xac, 0x57, 
    0x2, 0x426, 0x436, 0x5, 0xbc, 0x5f, 0x2, 0x427, 0x436, 0x5, 0xc0, 0x61, 
    0x2, 0x428, 0x436, 0x5, 0xd2, 0x6a, 0x2, 0x429, 0x436, 0x5, 0xc8, 0x65, 
    0x2, 0x42a, 0x436, 0x5, 0xca, 0x66, 0x2, 0x42b, 0x436, 0x5, 0xb2, 0x5a, 
    0x2, 0x42c, 0x436, 0x5, 0xb4, 0x5b, 0x2, 0x42d, 0x436, 0x5, 0xb8, 0x5d, 
    0x2, 0x42e, 0x436, 0x5, 0xce, 0x68, 0x2, 0x42f, 0x436, 0x5, 0xd0, 0x69, 
    0x2, 0x430, 0x436, 0x5, 0x7c, 0x3f, 0x2, 0x431, 0x436, 0x5, 0xcc, 0x67, 
    0x2, 0x432, 0x436, 0x5, 0xb0, 0x59, 0x2, 0x433, 0x436, 0x5, 0xc2, 0x62, 
    0x2, 0x434, 0x436, 0x5, 0xae, 0x58, 0x2, 0x435, 0x423, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x424, 0x3, 0x2, 0x2, 0x2, 0x435, 0x425, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x426, 0x3, 0x2, 0x2, 0x2, 0x435, 0x427, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x428, 0x3, 0x2, 0x2, 0x2, 0x435, 0x429, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x42a, 0x3, 0x2, 0x2, 0x2, 0x435, 0x42b, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x42c, 0x3, 0x2, 0x2, 0x2, 0x435, 0x42d, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x435, 0x42f, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x430, 0x3, 0x2, 0x2, 0x2, 0x435, 0x431, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x432, 0x3, 0x2, 0x2, 0x2, 0x435, 0x433, 0x3, 0x2, 0x2, 
    0x2, 0x435, 0x434, 0x3, 0x2, 0x2, 0x2, 0x436, 0xa7, 0x3, 0x2, 0x2, 0x2, 
    0x437, 0x438, 0x9, 0x13, 0x2, 0x2, 0x438, 0xa9, 0x3, 0x2, 0x2, 0x2, 
    0x439, 0x43c, 0x7, 0x7a, 0x2, 0x2, 0x43a, 0x43d, 0x5, 0xd8, 0x6d, 0x2, 
    0x43b, 0x43d, 0x7, 0x7c, 0x2, 0x2, 0x43c, 0x43a, 0x3, 0x2, 0x2, 0x2, 
    0x43c, 0x43b, 0x3, 0x2, 0x2, 0x2, 0x43d, 0xab, 0x3, 0x2, 0x2, 0x2, 0x43e, 
    0x43f, 0x5, 0xd4, 0x6b, 0x2, 0x43f, 0x440, 0x7, 0x7e, 0x2, 0x2, 0x440, 
    0xad, 0x3, 0x2, 0x2, 0x2, 0x441, 0x442, 0x5, 0xd4, 0x6b, 0x2, 0x442, 
    0xaf, 0x3, 0x2, 0x2, 0x2, 0x443, 0x444, 0x7, 0x6d, 0x2, 0x2, 0x444, 
    0x445, 0x5, 0x9c, 0x4f, 0x2, 0x445, 0x446, 0x7, 0x6e, 0x2, 0x2, 0x446, 
    0xb1, 0x3, 0x2, 0x2, 0x2, 0x447, 0x449, 0x7, 0x6f, 0x2, 0x2, 0x448, 
    0x44a, 0x5, 0x9a, 0x4e, 0x2, 0x449, 0x448, 0x3, 0x2, 0x2, 0x2, 0x449, 
    0x44a, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x44b, 0x3, 0x2, 0x2, 0x2, 0x44b, 
    0x44c, 0x7, 0x70, 0x2, 0x2, 0x44c, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x44d, 
    0x456, 0x7, 0x71, 0x2, 0x2, 0x44e, 0x453, 0x5, 0xb6, 0x5c, 0x2, 0x44f, 
    0x450, 0x7, 0x73, 0x2, 0x2, 0x450, 0x452, 0x5, 0xb6, 0x5c, 0x2, 0x451, 
    0x44f, 0x3, 0x2, 0x2, 0x2, 0x452, 0x455, 0x3, 0x2, 0x2, 0x2, 0x453, 
    0x451, 0x3, 0x2, 0x2, 0x2, 0x453, 0x454, 0x3, 0x2, 0x2, 0x2, 0x454, 
    0x457, 0x3, 0x2, 0x2, 0x2, 0x455, 0x453, 0x3, 0x2, 0x2, 0x2, 0x456, 
    0x44e, 0x3, 0x2, 0x2, 0x2, 0x456, 0x457, 0x3, 0x2, 0x2, 0x2, 0x457, 
    0x458, 0x3, 0x2, 0x2, 0x2, 0x458, 0x459, 0x7, 0x72, 0x2, 0x2, 0x459, 
    0xb5, 0x3, 0x2, 0x2, 0x2, 0x45a, 0x45b, 0x5, 0xd8, 0x6d, 0x2, 0x45b, 
    0x45c, 0x7, 0x75, 0x2, 0x2, 0x45c, 0x45d, 0x5, 0x9c, 0x4f, 0x2, 0x45d, 
    0xb7, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x45f, 0x5, 0xd4, 0x6b, 0x2, 0x45f, 
    0x468, 0x7, 0x71, 0x2, 0x2, 0x460, 0x465, 0x5, 0xba, 0x5e, 0x2, 0x461, 
    0x462, 0x7, 0x73, 0x2, 0x2, 0x462, 0x464, 0x5, 0xba, 0x5e, 0x2, 0x463, 
    0x461, 0x3, 0x2, 0x2, 0x2, 0x464, 0x467, 0x3, 0x2, 0x2, 0x2, 0x465, 
    0x463, 0x3, 0x2, 0x2, 0x2, 0x465, 0x466, 0x3, 0x2, 0x2, 0x2, 0x466, 
    0x469, 0x3, 0x2, 0x2, 0x2, 0x467, 0x465, 0x3, 0x2, 0x2, 0x2, 0x468, 
    0x460, 0x3, 0x2, 0x2, 0x2, 0x468, 0x469, 0x3, 0x2, 0x2, 0x2, 0x469, 
    0x46a, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x46b, 0x7, 0x72, 0x2, 0x2, 0x46b, 
    0xb9, 0x3, 0x2, 0x2, 0x2, 0x46c, 0x46d, 0x7, 0x74, 0x2, 0x2, 0x46d, 
    0x476, 0x5, 0xd8, 0x6d, 0x2, 0x46e, 0x46f, 0x7, 0x74, 0x2, 0x2, 0x46f, 
    0x476, 0x7, 0x69, 0x2, 0x2, 0x470, 0x471, 0x5, 0xd8, 0x6d, 0x2, 0x471, 
    0x472, 0x7, 0x75, 0x2, 0x2, 0x472, 0x473, 0x5, 0x9c, 0x4f, 0x2, 0x473, 
    0x476, 0x3, 0x2, 0x2, 0x2, 0x474, 0x476, 0x5, 0xd4, 0x6b, 0x2, 0x475, 
    0x46c, 0x3, 0x2, 0x2, 0x2, 0x475, 0x46e, 0x3, 0x2, 0x2, 0x2, 0x475, 
    0x470, 0x3, 0x2, 0x2, 0x2, 0x475, 0x474, 0x3, 0x2, 0x2, 0x2, 0x476, 
    0xbb, 0x3, 0x2, 0x2, 0x2, 0x477, 0x479, 0x7, 0xf, 0x2, 0x2, 0x478, 0x47a, 
    0x5, 0x9c, 0x4f, 0x2, 0x479, 0x478, 0x3, 0x2, 0x2, 0x2, 0x479, 0x47a, 
    0x3, 0x2, 0x2, 0x2, 0x47a, 0x47c, 0x3, 0x2, 0x2, 0x2, 0x47b, 0x47d, 
    0x5, 0xbe, 0x60, 0x2, 0x47c, 0x47b, 0x3, 0x2, 0x2, 0x2, 0x47d, 0x47e, 
    0x3, 0x2, 0x2, 0x2, 0x47e, 0x47c, 0x3, 0x2, 0x2, 0x2, 0x47e, 0x47f, 
    0x3, 0x2, 0x2, 0x2, 0x47f, 0x482, 0x3, 0x2, 0x2, 0x2, 0x480, 0x481, 
    0x7, 0x1e, 0x2, 0x2, 0x481, 0x483, 0x5, 0x9c, 0x4f, 0x2, 0x482, 0x480, 
    0x3, 0x2, 0x2, 0x2, 0x482, 0x483, 0x3, 0x2, 0x2, 0x2, 0x483, 0x484, 
    0x3, 0x2, 0x2, 0x2, 0x484, 0x485, 0x7, 0x1f, 0x2, 0x2, 0x485, 0xbd, 
    0x3, 0x2, 0x2, 0x2, 0x486, 0x487, 0x7, 0x57, 0x2, 0x2, 0x487, 0x488, 
    0x5, 0x9c, 0x4f, 0x2, 0x488, 0x489, 0x7, 0x4f, 0x2, 0x2, 0x489, 0x48a, 
    0x5, 0x9c, 0x4f, 0x2, 0x48a, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x48c, 
    0x7, 0x13, 0x2, 0x2, 0x48c, 0x48d, 0x7, 0x6d, 0x2, 0x2, 0x48d, 0x48e, 
    0x7, 0x69, 0x2, 0x2, 0x48e, 0x48f, 0x7, 0x6e, 0x2, 0x2, 0x48f, 0xc1, 
    0x3, 0x2, 0x2, 0x2, 0x490, 0x491, 0x5, 0xc4, 0x63, 0x2, 0x491, 0x493, 
    0x7, 0x6d, 0x2, 0x2, 0x492, 0x494, 0x7, 0x1a, 0x2, 0x2, 0x493, 0x492, 
    0x3, 0x2, 0x2, 0x2, 0x493, 0x494, 0x3, 0x2, 0x2, 0x2, 0x494, 0x496, 
    0x3, 0x2, 0x2, 0x2, 0x495, 0x497, 0x5, 0x9a, 0x4e, 0x2, 0x496, 0x495, 
    0x3, 0x2, 0x2, 0x2, 0x496, 0x497, 0x3, 0x2, 0x2, 0x2, 0x497, 0x498, 
    0x3, 0x2, 0x2, 0x2, 0x498, 0x499, 0x7, 0x6e, 0x2, 0x2, 0x499, 0xc3, 
    0x3, 0x2, 0x2, 0x2, 0x49a, 0x49d, 0x5, 0xc6, 0x64, 0x2, 0x49b, 0x49d, 
    0x7, 0x22, 0x2, 0x2, 0x49c, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x49b, 
    0x3, 0x2, 0x2, 0x2, 0x49d, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x49e, 0x49f, 0x5, 
    0xd4, 0x6b, 0x2, 0x49f, 0x4a0, 0x7, 0x74, 0x2, 0x2, 0x4a0, 0x4a2, 0x3, 
    0x2, 0x2, 0x2, 0x4a1, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a5, 0x3, 
    0x2, 0x2, 0x2, 0x4a3, 0x4a1, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a4, 0x3, 
    0x2, 0x2, 0x2, 0x4a4, 0x4a6, 0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a3, 0x3, 
    0x2, 0x2, 0x2, 0x4a6, 0x4a7, 0x5, 0xd4, 0x6b, 0x2, 0x4a7, 0xc7, 0x3, 
    0x2, 0x2, 0x2, 0x4a8, 0x4a9, 0x7, 0x6f, 0x2, 0x2, 0x4a9, 0x4aa, 0x5, 
    0xd4, 0x6b, 0x2, 0x4aa, 0x4ab, 0x7, 0x2b, 0x2, 0x2, 0x4ab, 0x4ad, 0x5, 
    0x9c, 0x4f, 0x2, 0x4ac, 0x4ae, 0x5, 0x12, 0xa, 0x2, 0x4ad, 0x4ac, 0x3, 
    0x2, 0x2, 0x2, 0x4ad, 0x4ae, 0x3, 0x2, 0x2, 0x2, 0x4ae, 0x4b1, 0x3, 
    0x2, 0x2, 0x2, 0x4af, 0x4b0, 0x7, 0x77, 0x2, 0x2, 0x4b0, 0x4b2, 0x5, 
    0x9c, 0x4f, 0x2, 0x4b1, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4b2, 0x3, 
    0x2, 0x2, 0x2, 0x4b2, 0x4b3, 0x3, 0x2, 0x2, 0x2, 0x4b3, 0x4b4, 0x7, 
    0x70, 0x2, 0x2, 0x4b4, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4b9, 0x7, 
    0x6f, 0x2, 0x2, 0x4b6, 0x4b7, 0x5, 0xd4, 0x6b, 0x2, 0x4b7, 0x4b8, 0x7, 
    0x64, 0x2, 0x2, 0x4b8, 0x4ba, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4b6, 0x3, 
    0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x3, 0x2, 0x2, 0x2, 0x4ba, 0x4bb, 0x3, 
    0x2, 0x2, 0x2, 0x4bb, 0x4bd, 0x5, 0xcc, 0x67, 0x2, 0x4bc, 0x4be, 0x5, 
    0x12, 0xa, 0x2, 0x4bd, 0x4bc, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4be, 0x3, 
    0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x3, 0x2, 0x2, 0x2, 0x4bf, 0x4c0, 0x7, 
    0x77, 0x2, 0x2, 0x4c0, 0x4c1, 0x5, 0x9c, 0x4f, 0x2, 0x4c1, 0x4c2, 0x7, 
    0x70, 0x2, 0x2, 0x4c2, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c5, 0x5, 
    0x84, 0x43, 0x2, 0x4c4, 0x4c6, 0x5, 0x82, 0x42, 0x2, 0x4c5, 0x4c4, 0x3, 
    0x2, 0x2, 0x2, 0x4c6, 0x4c7, 0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4c5, 0x3, 
    0x2, 0x2, 0x2, 0x4c7, 0x4c8, 0x3, 0x2, 0x2, 0x2, 0x4c8, 0xcd, 0x3, 0x2, 
    0x2, 0x2, 0x4c9, 0x4ca, 0x9, 0x14, 0x2, 0x2, 0x4ca, 0x4cb, 0x7, 0x6d, 
    0x2, 0x2, 0x4cb, 0x4cc, 0x5, 0xd4, 0x6b, 0x2, 0x4cc, 0x4cd, 0x7, 0x2b, 
    0x2, 0x2, 0x4cd, 0x4cf, 0x5, 0x9c, 0x4f, 0x2, 0x4ce, 0x4d0, 0x5, 0x12, 
    0xa, 0x2, 0x4cf, 0x4ce, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4d0, 0x3, 0x2, 
    0x2, 0x2, 0x4d0, 0x4d1, 0x3, 0x2, 0x2, 0x2, 0x4d1, 0x4d2, 0x7, 0x6e, 
    0x2, 0x2, 0x4d2, 0xcf, 0x3, 0x2, 0x2, 0x2, 0x4d3, 0x4d4, 0x7, 0x40, 
    0x2, 0x2, 0x4d4, 0x4d5, 0x7, 0x6d, 0x2, 0x2, 0x4d5, 0x4d6, 0x5, 0xd4, 
    0x6b, 0x2, 0x4d6, 0x4d7, 0x7, 0x64, 0x2, 0x2, 0x4d7, 0x4d8, 0x5, 0x9c, 
    0x4f, 0x2, 0x4d8, 0x4d9, 0x7, 0x73, 0x2, 0x2, 0x4d9, 0x4da, 0x5, 0xd4, 
    0x6b, 0x2, 0x4da, 0x4db, 0x7, 0x2b, 0x2, 0x2, 0x4db, 0x4dc, 0x5, 0x9c, 
    0x4f, 0x2, 0x4dc, 0x4dd, 0x7, 0x77, 0x2, 0x2, 0x4dd, 0x4de, 0x5, 0x9c, 
    0x4f, 0x2, 0x4de, 0x4df, 0x7, 0x6e, 0x2, 0x2, 0x4df, 0xd1, 0x3, 0x2, 
    0x2, 0x2, 0x4e0, 0x4e1, 0x9, 0x15, 0x2, 0x2, 0x4e1, 0x4e7, 0x7, 0x71, 
    0x2, 0x2, 0x4e2, 0x4e8, 0x5, 0x6, 0x4, 0x2, 0x4e3, 0x4e5, 0x5, 0x70, 
    0x39, 0x2, 0x4e4, 0x4e6, 0x5, 0x12, 0xa, 0x2, 0x4e5, 0x4e4, 0x3, 0x2, 
    0x2, 0x2, 0x4e5, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4e6, 0x4e8, 0x3, 0x2, 
    0x2, 0x2, 0x4e7, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4e7, 0x4e3, 0x3, 0x2, 
    0x2, 0x2, 0x4e8, 0x4e9, 0x3, 0x2, 0x2, 0x2, 0x4e9, 0x4ea, 0x7, 0x72, 
    0x2, 0x2, 0x4ea, 0xd3, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x4f0, 0x7, 0x7f, 
    0x2, 0x2, 0x4ec, 0x4f0, 0x7, 0x80, 0x2, 0x2, 0x4ed, 0x4f0, 0x5, 0xda, 
    0x6e, 0x2, 0x4ee, 0x4f0, 0x5, 0xdc, 0x6f, 0x2, 0x4ef, 0x4eb, 0x3, 0x2, 
    0x2, 0x2, 0x4ef, 0x4ec, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4ed, 0x3, 0x2, 
    0x2, 0x2, 0x4ef, 0x4ee, 0x3, 0x2, 0x2, 0x2, 0x4f0, 0xd5, 0x3, 0x2, 0x2, 
    0x2, 0x4f1, 0x4f5, 0x7, 0x7f, 0x2, 0x2, 0x4f2, 0x4f5, 0x7, 0x80, 0x2, 
    0x2, 0x4f3, 0x4f5, 0x5, 0xda, 0x6e, 0x2, 0x4f4, 0x4f1, 0x3, 0x2, 0x2, 
    0x2, 0x4f4, 0x4f2, 0x3, 0x2, 0x2, 0x2, 0x4f4, 0x4f3, 0x3, 0x2, 0x2, 
    0x2, 0x4f5, 0xd7, 0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f9, 0x5, 0xd4, 0x6b, 
    0x2, 0x4f7, 0x4f9, 0x5, 0xde, 0x70, 0x2, 0x4f8, 0x4f6, 0x3, 0x2, 0x2, 
    0x2, 0x4f8, 0x4f7, 0x3, 0x2, 0x2, 0x2, 0x4f9, 0xd9, 0x3, 0x2, 0x2, 0x2, 
    0x4fa, 0x4fb, 0x9, 0x16, 0x2, 0x2, 0x4fb, 0xdb, 0x3, 0x2, 0x2, 0x2, 
    0x4fc, 0x4fd, 0x9, 0x17, 0x2, 0x2, 0x4fd, 0xdd, 0x3, 0x2, 0x2, 0x2, 
    0x4fe, 0x4ff, 0x9, 0x18, 0x2, 0x2, 0x4ff, 0xdf, 0x3, 0x2, 0x2, 0x2, 
    0xa9, 0xe1, 0xe5, 0xf0, 0xf8, 0xfd, 0x102, 0x111, 0x114, 0x118, 0x11c, 
    0x121, 0x12e, 0x134, 0x138, 0x13b, 0x13e, 0x145, 0x14d, 0x150, 0x155, 
    0x15e, 0x163, 0x167, 0x173, 0x176, 0x179, 0x182, 0x185, 0x188, 0x18d, 
    0x190, 0x194, 0x1a1, 0x1a4, 0x1ab, 0x1b2, 0x1b6, 0x1c0, 0x1c9, 0x1cd, 
    0x1dc, 0x1de, 0x1e6, 0x1ee, 0x1f2, 0x1fa, 0x205, 0x20b, 0x213, 0x21b, 
    0x223, 0x22f, 0x233, 0x236, 0x239, 0x23c, 0x23f, 0x242, 0x246, 0x254, 
    0x259, 0x25d, 0x266, 0x269, 0x26b, 0x26f, 0x273, 0x276, 0x283, 0x28f, 
    0x294, 0x29a, 0x29f, 0x2a2, 0x2b1, 0x2b6, 0x2bd, 0x2c3, 0x2d5, 0x2df, 
    0x2e4, 0x2ee, 0x2f5, 0x2fb, 0x2fe, 0x302, 0x306, 0x30b, 0x312, 0x318, 
    0x323, 0x326, 0x329, 0x32b, 0x32f, 0x333, 0x337, 0x33e, 0x341, 0x344, 
    0x347, 0x34c, 0x350, 0x354, 0x357, 0x35a, 0x35e, 0x361, 0x364, 0x367, 
    0x36b, 0x36e, 0x371, 0x374, 0x377, 0x380, 0x384, 0x388, 0x38a, 0x394, 
    0x398, 0x39b, 0x3a0, 0x3a5, 0x3ad, 0x3b8, 0x3bf, 0x3c6, 0x3d1, 0x3d3, 
    0x3da, 0x3fa, 0x3fd, 0x3ff, 0x409, 0x40e, 0x410, 0x414, 0x416, 0x41b, 
    0x420, 0x435, 0x43c, 0x449, 0x453, 0x456, 0x465, 0x468, 0x475, 0x479, 
    0x47e, 0x482, 0x493, 0x496, 0x49c, 0x4a3, 0x4ad, 0x4b1, 0x4b9, 0x4bd, 
    0x4c7, 0x4cf, 0x4e5, 0x4e7, 0x4ef, 0x4f4, 0x4f8, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

ClaimQLParser::Initializer ClaimQLParser::_init;
